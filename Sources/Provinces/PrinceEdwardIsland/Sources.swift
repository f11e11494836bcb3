import Rulebook

let skilledWorkersPage = Source(
    "Government of Prince Edward Island, Skilled Workers in PEI (read 2026-06-20)",
    "https://www.princeedwardisland.ca/en/information/office-of-immigration/skilled-workers-in-pei")
let outsideCanadaPage = Source(
    "Government of Prince Edward Island, Skilled Workers Outside Canada (2026-01-13)",
    "https://www.princeedwardisland.ca/en/information/office-of-immigration/skilled-workers-outside-canada")
let expressEntryPage = Source(
    "Government of Prince Edward Island, PEI Express Entry (2026-01-13)",
    "https://www.princeedwardisland.ca/en/information/office-of-immigration/pei-express-entry")
let occupationsInDemandPage = Source(
    "Government of Prince Edward Island, Occupations in Demand (2024-05-27)",
    "https://www.princeedwardisland.ca/en/information/office-of-immigration/occupations-in-demand")
let intermediateExperiencePage = Source(
    "Government of Prince Edward Island, Intermediate Experience stream (2026-01-13)",
    "https://www.princeedwardisland.ca/en/information/office-of-immigration/intermediate-experience-stream")
let drawsPage = Source(
    "Government of Prince Edward Island, Expression of Interest draws (2026-06-18 and later copies)",
    "https://www.princeedwardisland.ca/en/information/office-of-immigration/expression-of-interest-draws")
/// The guide with the points of every stream (appendices A and B), read in a transcription.
let workforceGuide = Source(
    "PEI Workforce Application Guide, January 2026, appendices A and B",
    "https://www.princeedwardisland.ca/sites/default/files/publications/pei_workforce_application_guide.pdf")
/// An older guide has the same layout; its points are taken to be the same.
let olderGuide = Source.assumed(
    "PEI Workforce Application Guide of 2023, same layout of points; taken to be the same before January 2026"
)
/// The additional spaces of 2025, told by the broadcaster who quotes a named official.
let increaseReport = Source.secondary(
    "CBC News, PEI granted 575 additional permanent residency nominations (2025-12-04)",
    "https://www.cbc.ca/news/canada/prince-edward-island/pei-granted-575-additional-permanent-residency-nominations-9.7003450"
)
let annualReports = Source(
    "Government of Prince Edward Island, Office of Immigration, annual reports to 2024")
/// Rules older than the first page read: taken to have been the same.
let sameBefore = Source.assumed(
    "criteria taken to have been the same before the first page read; no older page was found")
/// Start days of the streams were not found.
let openBefore = Source.recalled("stream open before 2024; its first day was not found")
