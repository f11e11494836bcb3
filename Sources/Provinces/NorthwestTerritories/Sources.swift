import Rulebook

/// The employer-driven stream: who applies, what an offer must be.
let employerDrivenPage = Source(
    "Immigrate NWT, Employer-Driven Stream", "https://www.immigratenwt.ca/employer-driven-stream")
let businessPage = Source("Immigrate NWT, Business Stream", "https://www.immigratenwt.ca/business-stream")
let francophonePage = Source(
    "Immigrate NWT, Francophone Stream", "https://www.immigratenwt.ca/francophone-stream")
let expressEntryPage = Source(
    "Immigrate NWT, NWT Express Entry", "https://www.immigratenwt.ca/nwt-express-entry")

/// The lines of the points that the press explains; the rest of the grid is not known.
let pointsReport = Source.secondary(
    "Cabin Radio, How the NWT's new immigration points system actually works, March 2026",
    "https://cabinradio.ca/280703/news/economy/labour/how-the-nwts-new-immigration-points-system-actually-works/"
)

/// The selection by expression of interest in 2026.
let selectionReport = Source.secondary(
    "McCoy North, Expression of interest selection model, 2026", "https://mccoynorth.ca/4875-2/")

/// The intakes and the allocation of 2025, and the first draw of 2026.
let pressReports = Source.secondary("Press on the territory's intakes of 2025 and the first draw of 2026")

/// Levels and months of experience by category.
let consultants = Source.secondary("Consultants' pages on the nominee program's categories, 2025 and 2026")

/// A rule of before 2024 whose beginning was not found.
let openingNotFound = Source.recalled("Open before 2024; the opening day was not found")
