import Rulebook

private let nominated2024 = Source.derived(
    "Nominations of 2024 by stream (ontario.ca), rescaled to the 21,409 outside the Entrepreneur stream")

private let nominated2025 = Source.derived(
    "2025: about 3,000 enhanced nominations from 2,850 nominees of Ontario invited at a take-up of 0.94; masters and "
        + "doctors at three quarters of the 1,443 invited on 2024-09-17; the rest by the invitations of January to "
        + "October 2025 (4,128, 5,540 and 811)")

/// No notification went out after 2024-10-17: those of 2024 were nominated in 2025, and no figure splits them.
private let filesReceived = Source.assumed(
    "Files received on the notifications of July to October 2024 were decided in 2025; a simulation that starts without "
        + "them notifies in their place, four weeks apart, in the streams' parts of those notifications, fewer for "
        + "trades, whose pending files were returned on 2025-11-14")

private let invited2026 = Source.derived(
    "Invitations of February to April 2026 by stream, for the 850 thousandths not kept for the stream that followed"
)

private let unheld2026 = Source.assumed(
    "No round of the Workforce Priority stream was published by 2026-09-24: the part of the year that is left"
)

private let practice2024: [DrawPractice] = [
    DrawPractice("on-ejo-fw", every: 28, from: "2024-01-09", perMille: 128, per: nominated2024),
    DrawPractice("on-ejo-is", every: 42, from: "2024-02-08", perMille: 153, per: nominated2024),
    DrawPractice("on-ejo-ids", every: 56, from: "2024-07-16", perMille: 19, per: nominated2024),
    DrawPractice("on-masters", every: 63, from: "2024-01-24", perMille: 178, per: nominated2024),
    DrawPractice("on-phd", every: 63, from: "2024-01-24", perMille: 21, per: nominated2024),
    DrawPractice("on-ee-hcp", every: 35, from: "2024-02-06", perMille: 296, per: nominated2024),
    DrawPractice("on-ee-fssw", every: 63, from: "2024-01-18", perMille: 14, per: nominated2024),
    DrawPractice("on-ee-st", every: 56, from: "2024-01-11", perMille: 191, per: nominated2024),
]

private let practice2025: [DrawPractice] = [
    DrawPractice("on-ejo-fw", every: 28, from: "2025-01-15", perMille: 243, per: nominated2025),
    DrawPractice("on-ejo-is", every: 28, from: "2025-01-15", perMille: 326, per: nominated2025),
    DrawPractice("on-ejo-ids", every: 28, from: "2025-01-15", perMille: 47, per: nominated2025),
    DrawPractice("on-masters", every: 28, from: "2025-01-15", perMille: 90, per: nominated2025),
    DrawPractice("on-phd", every: 28, from: "2025-01-15", perMille: 14, per: nominated2025),
    DrawPractice("on-ee-hcp", every: 28, from: "2025-01-08", perMille: 200, per: filesReceived),
    DrawPractice("on-ee-fssw", every: 28, from: "2025-01-08", perMille: 15, per: filesReceived),
    DrawPractice("on-ee-st", every: 28, from: "2025-01-08", perMille: 65, per: filesReceived),
]

private let practice2026: [DrawPractice] = [
    DrawPractice("on-ejo-fw", every: 14, from: "2026-02-02", perMille: 306, per: invited2026),
    DrawPractice("on-ejo-is", every: 14, from: "2026-02-02", perMille: 279, per: invited2026),
    DrawPractice("on-ejo-ids", every: 14, from: "2026-02-02", perMille: 139, per: invited2026),
    DrawPractice("on-masters", every: 35, from: "2026-03-18", perMille: 78, per: invited2026),
    DrawPractice("on-phd", every: 35, from: "2026-03-18", perMille: 48, per: invited2026),
    DrawPractice("on-ee-hcp", every: 28, from: "2026-01-07", perMille: 0, per: OntarioText.notifications),
    DrawPractice("on-ee-fssw", every: 28, from: "2026-01-07", perMille: 0, per: OntarioText.notifications),
    DrawPractice("on-ee-st", every: 28, from: "2026-01-07", perMille: 0, per: OntarioText.notifications),
    DrawPractice("on-owp-teer03", every: 28, from: "2026-10-06", perMille: 110, per: unheld2026),
    DrawPractice("on-owp-teer45", every: 28, from: "2026-10-06", perMille: 30, per: unheld2026),
    DrawPractice("on-owp-physician", every: 28, from: "2026-10-06", perMille: 10, per: unheld2026),
]

/// How Ontario has been nominating, by year.
let ontarioPractice: [DrawPractice] = practice2024 + practice2025 + practice2026
