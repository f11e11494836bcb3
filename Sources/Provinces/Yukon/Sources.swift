import Rulebook

/// Skilled Worker and Critical Impact Worker: conditions of employer and worker.
let workerPage = Source(
    "Yukon.ca, Apply to the Skilled Worker and Critical Impact Worker streams",
    "https://yukon.ca/en/immigration/yukon-nominee-program/apply-skilled-worker-and-critical-impact-worker-streams-hire-foreign-worker"
)
let expressEntryPage = Source(
    "Yukon.ca, Yukon Express Entry stream",
    "https://yukon.ca/en/immigration/yukon-nominee-program/apply-express-entry-stream-hire-foreign-worker")
let processPage = Source(
    "Yukon.ca, Yukon Nominee Program process",
    "https://yukon.ca/en/immigration/yukon-nominee-program/learn-about-yukon-nominee-program-process")
let businessPage = Source(
    "Yukon.ca, Yukon Business Nominee Program",
    "https://yukon.ca/en/immigration/yukon-business-nominee-program/apply-run-your-own-business-yukon-foreign-entrepreneurs"
)

/// The reduction of 2025.
let statement2025 = Source(
    "Statement from Premier Pillai on the reduction of the Yukon Nominee Program in 2025",
    "https://yukon.ca/en/news/statement-premier-pillai-notification-reduction-yukon-nominee-program-2025")

/// The priorities and the allocation of 2026.
let announcement2026 = Source.secondary(
    "Reports of the territory's announcement of 2026-01-12",
    "https://immigcanada.com/yukon-nominee-program-confirms-282-allocations")

/// The intakes of 2024 and 2025, and the community program.
let pressReports = Source.secondary("Press on the intakes of 2024 and 2025 and on the community pilot")

/// A rule of before 2024 whose beginning was not found.
let openingNotFound = Source.recalled("Open before 2024; the opening day was not found")
