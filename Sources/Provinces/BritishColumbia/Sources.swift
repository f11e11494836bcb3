import Rulebook

/// The guide of Skills Immigration, edition of 2026-06-10: points, requirements, occupations.
let guide = Source(
    "BC PNP Skills Immigration Program Guide, edition of 2026-06-10",
    "https://www.welcomebc.ca/immigrate-to-b-c/bc-pnp-si-program-guide-pdf")

/// The guide as it stood at the start of the ranking in use.
let guide2022 = Source(
    "BC PNP Skills Immigration Program Guide, edition of 2022-11-16",
    "https://www.welcomebc.ca/immigrate-to-b-c/about-the-bc-provincial-nominee-program/archives")

/// The program's own page: streams, occupations of the priorities, health authorities.
let programPage = Source(
    "WelcomeBC, The BC Provincial Nominee Program",
    "https://www.welcomebc.ca/immigrate-to-b-c/about-the-bc-provincial-nominee-program/the-bc-provincial-nominee-program"
)

/// The table of invitations.
let invitations = Source(
    "WelcomeBC, Invitations to apply",
    "https://www.welcomebc.ca/immigrate-to-b-c/about-the-bc-provincial-nominee-program/invitations-to-apply")

/// The program's news.
let news = Source(
    "WelcomeBC, BC PNP news",
    "https://www.welcomebc.ca/immigrate-to-b-c/about-the-bc-provincial-nominee-program/news")

/// Nominations, processing times and allocations as the program publishes them.
let statistics = Source("WelcomeBC, BC PNP statistics and processing times", "https://www.welcomebc.ca/")

/// What consultants and the press report of the program's closed streams, fees and business thresholds.
let reports = Source.secondary("Consultants' and press pages on the BC PNP, 2024 to 2026")
