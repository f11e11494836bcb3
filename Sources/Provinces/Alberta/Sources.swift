import Rulebook

/// The program's update log, 2020 to 2026.
let updates = Source("Alberta.ca, AAIP updates", "https://www.alberta.ca/aaip-updates")

/// Draws, allocations, nominations and places by stream.
let processingPage = Source(
    "Alberta.ca, AAIP processing information", "https://www.alberta.ca/aaip-processing-information")

/// What a job offer and an employer must be.
let employerPage = Source(
    "Alberta.ca, Job offer and employer requirements",
    "https://www.alberta.ca/job-offer-and-employer-requirements")

/// The lists of occupations by stream and pathway.
let occupationLists = Source(
    "Alberta.ca, AAIP Alberta Express Entry Stream eligibility: occupation lists",
    "https://www.alberta.ca/aaip-alberta-express-entry-stream-eligibility")

/// The points of a worker's expression of interest.
let workerGridPage = Source(
    "Alberta.ca, Worker Expression of Interest points grid, 2025-08-07",
    "https://www.alberta.ca/system/files/im-worker-stream-expression-of-interest-points-grid.pdf")

/// Rural Renewal Stream: eligibility.
let ruralPage = Source(
    "Alberta.ca, Rural Renewal Stream eligibility",
    "https://alberta.ca/aaip-rural-renewal-stream-eligibility.aspx")

/// The employer thresholds of 2024-03-18, as a municipality reports them.
let employerNotice = Source.secondary(
    "Town of Westlock, employer eligibility notice", "https://www.westlock.ca/p/employer-eligibility")

/// What consultants and the press report.
let reports = Source.secondary("Consultants' and press pages on AAIP streams, 2024 to 2026")

/// The allocation figures of late 2025 and August 2026, from archived copies of the processing page.
let archivedProcessingPage = Source.secondary(
    "Archived copies of the AAIP processing page, 2025-12-23 and August 2026, as a public tracker quotes them",
    "https://www.alberta.ca/aaip-processing-information")
