import Rulebook

/// The Express Entry Skilled Worker criteria of the province.
let expressEntryPage = Source(
    "Government of Newfoundland and Labrador, Express Entry Skilled Worker category: eligibility criteria (2026-04-22)",
    "https://www.gov.nl.ca/immigration/4-express-entry-skilled-worker-category-eligibility-criteria")
let skilledWorkerPage = Source(
    "Government of Newfoundland and Labrador, Skilled Worker category: eligibility criteria (read 2026-06-20)",
    "https://www.gov.nl.ca/immigration/4-skilled-worker-category-eligibility-criteria")
let graduatePage = Source(
    "Government of Newfoundland and Labrador, International Graduate category: eligibility criteria (read 2026-06-20)",
    "https://www.gov.nl.ca/immigration/4-international-graduate-category-eligibility-criteria")
/// The expression-of-interest model, in use since 2025-02-19.
let interestModelPage = Source(
    "Government of Newfoundland and Labrador, Expression of Interest model overview (read 2026-06-20)",
    "https://www.gov.nl.ca/immigration/expression-of-interest-model-overview")
let prioritiesPage = Source(
    "Government of Newfoundland and Labrador, Expression of Interest prioritization criteria (2026-03-23)",
    "https://www.gov.nl.ca/immigration/expression-of-interest-model-prioritization-criteria")
let pointsAnnex = Source(
    "Government of Newfoundland and Labrador, Annex A, point assessment grid (read in 2026; its first day was not found)",
    "https://www.gov.nl.ca/immigration/files/AnnexA_PNP.pdf")
/// General policy 16, on earlier residence in another province or territory.
let earlierResidencePolicy = Source(
    "Government of Newfoundland and Labrador, General policy 16: previous residence in another province or territory",
    "https://www.gov.nl.ca/immigration/processing-applications-from-individuals-who-previously-resided-in-another-canadian-province-or-territory/"
)
let graduateFeePage = Source(
    "Government of Newfoundland and Labrador, International Graduate (no application fee)",
    "https://www.gov.nl.ca/immigration/immigrating-to-newfoundland-and-labrador/provincial-nominee-program/applicants/international-graduate/"
)
let noFee = Source.derived(
    "no fee inferred from the graduate and entrepreneur pages; an older fee of 250 dollars is recalled, unverified"
)
let nominationFAQ = Source.secondary(
    "canadavisa.com, Newfoundland and Labrador nominee program questions: six months to apply",
    "https://www.canadavisa.com/newfoundland-labrador-provincial-nomination-program-faq.html")
/// General policy 24; it says that an extension counts twice, and not how many months it gives: six in all are assumed.
let extensionPolicy = Source(
    "Government of Newfoundland and Labrador, General policy 24: extensions to nomination certificates (Express Entry)",
    "https://www.gov.nl.ca/immigration/24-extensions-to-nomination-certificates-express-entry")
/// The release of 31 January 2025, read through third parties that agree.
let increaseRelease = Source.secondary(
    "Government of Newfoundland and Labrador, release of 2025-01-31: 1,000 spaces added to 1,050, against 2,100 in 2024",
    "https://www.gov.nl.ca/releases/2025/exec/0131n03/")
/// Rules older than the first page read: taken to have been the same.
let sameBefore = Source.assumed(
    "criteria taken to have been the same before the first page read; no older page was found")
