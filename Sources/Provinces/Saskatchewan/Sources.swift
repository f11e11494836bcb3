import Rulebook

/// Eligibility and the points grid of International Skilled Worker.
let gridPage = Source(
    "Saskatchewan.ca, SINP, Assess your eligibility",
    "https://www.saskatchewan.ca/residents/moving-to-saskatchewan/live-in-saskatchewan/by-immigrating/saskatchewan-immigrant-nominee-program/assess-your-eligibility"
)

/// Processing times, places by sector, windows of the capped sectors.
let statistics = Source(
    "Saskatchewan.ca, SINP processing statistics",
    "https://www.saskatchewan.ca/residents/moving-to-saskatchewan/live-in-saskatchewan/by-immigrating/saskatchewan-immigrant-nominee-program/sinp-processing-statistics"
)

/// Answers of 2025-12-19 on the rules of 2026: employer position assessment, capped sectors.
let answers2026 = Source("Saskatchewan.ca, SINP immigration FAQs, 2025-12-19", "https://www.saskatchewan.ca/")

/// Procedures and guidelines of International Skilled Worker.
let procedures = Source(
    "Saskatchewan.ca, SINP International Skilled Worker procedures and guidelines",
    "https://www.saskatchewan.ca/")

/// The page of each category.
let employmentOfferPage = Source("Saskatchewan.ca, SINP Employment Offer", "https://www.saskatchewan.ca/")
let inDemandPage = Source("Saskatchewan.ca, SINP Occupation In-Demand", "https://www.saskatchewan.ca/")
let expressEntryPage = Source(
    "Saskatchewan.ca, SINP Saskatchewan Express Entry", "https://www.saskatchewan.ca/")
let healthPage = Source("Saskatchewan.ca, SINP Health Talent Pathway", "https://www.saskatchewan.ca/")
let agriculturePage = Source(
    "Saskatchewan.ca, SINP Agriculture Talent Pathway", "https://www.saskatchewan.ca/")
let technologyPage = Source(
    "Saskatchewan.ca, SINP Innovation and Tech Talent Pathway", "https://www.saskatchewan.ca/")
let workPermitPage = Source(
    "Saskatchewan.ca, SINP Skilled Worker with Existing Work Permit", "https://www.saskatchewan.ca/")
let studentsPage = Source("Saskatchewan.ca, SINP Students", "https://www.saskatchewan.ca/")

/// The list of occupations no draw takes.
let excludedList = Source(
    "SINP Excluded Occupation List, 2024-05-01",
    "https://publications.saskatchewan.ca/api/v1/products/102709/formats/113851/download")

/// The end of the pause, the cut of 2025, the caps and the end of the business categories.
let release2025 = Source(
    "Government of Saskatchewan, Government Announces End to Temporary SINP Pause, 2025-03-27",
    "https://www.einpresswire.com/article/797752260/government-announces-end-to-temporary-sinp-pause")

/// What consultants and the press report.
let reports = Source.secondary("Press and consultants' reports on the SINP, 2018 to 2026")

/// A starting day that no text at hand states.
let openingNotFound = Source.recalled("Open before 2024; the opening day was not found")
