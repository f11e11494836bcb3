import Rulebook

/// Before 2025-02-05 the pathways stand for the streams they replaced, so that the year before can be simulated.
let predecessors = Source.assumed(
    "The pathways opened on 2025-02-05; before, their criteria stand for those of the streams they replaced, not found"
)

/// Open as predecessors before the day of the pathways, and as themselves from it on.
let openSkilledWorker: Dated<StreamStatus> = [
    .always(per: predecessors): .open, .from("2025-02-05", per: skilledWorkerPage): .open,
]
let openExpressEntry: Dated<StreamStatus> = [
    .always(per: predecessors): .open, .from("2025-02-05", per: expressEntryPage): .open,
]

let skilledWorkerPage = Source(
    "Government of New Brunswick, NB Skilled Worker stream (read 2026-06-20)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/nb-immigration-program-streams/nb-skilled-worker-stream.html"
)
let expressEntryPage = Source(
    "Government of New Brunswick, NB Express Entry stream (read 2026-06-20)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/nb-immigration-program-streams/nb-express-entry-stream.html"
)
/// The page asks for French without a level; NCLC 5 is recalled, which marks every rule that rests on it.
let strategicInitiativePage = Source(
    "Government of New Brunswick, NB Strategic Initiative (read 2026-06-20); the level of French, NCLC 5, is recalled",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/nb-immigration-program-streams/nb-strategic-initiative-stream.html",
    reliability: .recalled)
/// Notices of 2026 and archived notices of 2025, with the occupations that are not considered.
let notices = Source(
    "Government of New Brunswick, immigration notices and archived notices (read 2026-06-20)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/notice.html")
let noticeOfJanuary2025 = Source(
    "Government of New Brunswick, notice of January 2025, archived 2025-02-18 (its first day approximate)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/notice.html")
let noticeOfFebruary2025 = Source(
    "Government of New Brunswick, notice of February 2025, archived 2026-02-03 (its first day approximate)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/notice.html")
let candidatePoolPage = Source(
    "Government of New Brunswick, NBPNP candidate pool (read 2026-06-20)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/nb-immigration-program-streams/candidate-pool.html"
)
let drawsPage = Source(
    "Government of New Brunswick, invitations to apply (rounds to 2026-09-18)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/invitations-to-apply.html"
)
let criticalWorkerPage = Source(
    "Government of New Brunswick, Critical Worker Pilot (read 2026-06-20); level 4 is recalled",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/nb-immigration-program-streams/nb-critical-workers-pilot.html",
    reliability: .recalled)
let careerCollegePage = Source(
    "Government of New Brunswick, Private Career College Graduate Pilot (read 2026-06-20)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/nb-immigration-program-streams/private-career-college-graduate-pilot-program.html"
)
let businessPage = Source(
    "Government of New Brunswick, Business Immigration stream (read 2026-06-20)",
    "https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration/immigrating-to-nb/nb-immigration-program-streams/nb-business-immigration-stream.html"
)
/// The split of the 2025 allocation between nominees and the Atlantic Immigration Program.
let increaseReport = Source.secondary(
    "CIC News, New Brunswick's increased allocation for 2025 (June 2025; the day within June was not found)",
    "https://www.cicnews.com/2025/06/new-brunswick-receives-increased-immigration-allocation-from-federal-government-for-2025-0656591.html"
)
let allocationReport = Source.secondary(
    "manuleaf.com, provincial allocations before and after the increases of 2025",
    "https://manuleaf.com/news/canadian-provincial-immigration-has-whipsawed-through-2025")
let olderExpressEntryPage = Source.secondary(
    "canadavisa.com, older requirements of the Express Entry Labour Market stream",
    "http://canadavisa.com/eligibility-requirements-new-brunswick-nominee-program.html")
/// The factors of the Skilled Worker stream from 2019 to 2024, by their maxima.
let factorsReport = Source.secondary(
    "visaman.ca, New Brunswick Skilled Worker stream: selection factors and their maxima",
    "https://visaman.ca/new-brunswick-skilled-worker-stream")
