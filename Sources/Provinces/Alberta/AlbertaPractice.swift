import Rulebook

private let parts2024: Source = .derived(
    """
    2024: places by stream (Opportunity 5,264 and Rural Renewal 1,830 of 9,750); the rest split after the draws of \
    October to December 2024 and the 2,050 nominees invited from the federal pool
    """)

private let parts2025: Source = .derived(
    """
    2025: opening places of the Opportunity stream (2,592 of 4,875); the rest in the proportions of the opening places \
    of 2026, health split as its draws of 2026; rhythms after the draws of 2026
    """)

private let parts2026: Source = .derived(
    "2026: places by stream of 2026-08-12 without entrepreneurs; health split and rhythms after the draws of 2026"
)

/// How Alberta has been drawing: parts of the year's nominations in thousandths.
let albertaPractice: [DrawPractice] = [
    DrawPractice("ab-aos", every: 14, from: "2024-01-08", perMille: 540, per: parts2024),
    DrawPractice("ab-rrs", every: 14, from: "2024-01-09", perMille: 188, per: parts2024),
    DrawPractice("ab-ths", every: 28, from: "2024-03-01", perMille: 60, per: parts2024),
    DrawPractice("ab-dhcp-ee", every: 28, from: "2024-01-10", perMille: 40, per: parts2024),
    DrawPractice("ab-dhcp-nee", every: 28, from: "2024-01-11", perMille: 20, per: parts2024),
    DrawPractice("ab-atp", every: 28, from: "2024-01-12", perMille: 60, per: parts2024),
    DrawPractice("ab-lep", every: 35, from: "2024-07-08", perMille: 2, per: parts2024),
    DrawPractice("ab-aees-prio", every: 14, from: "2024-01-15", perMille: 90, per: parts2024),

    DrawPractice("ab-aos", every: 21, from: "2025-01-20", perMille: 532, per: parts2025),
    DrawPractice("ab-rrs", every: 21, from: "2025-01-21", perMille: 162, per: parts2025),
    DrawPractice("ab-ths", every: 56, from: "2025-02-24", perMille: 24, per: parts2025),
    DrawPractice("ab-dhcp-ee", every: 28, from: "2025-01-22", perMille: 49, per: parts2025),
    DrawPractice("ab-dhcp-nee", every: 28, from: "2025-01-23", perMille: 32, per: parts2025),
    DrawPractice("ab-atp", every: 28, from: "2025-01-24", perMille: 97, per: parts2025),
    DrawPractice("ab-lep", every: 49, from: "2025-02-06", perMille: 6, per: parts2025),
    DrawPractice("ab-aees-prio", every: 14, from: "2025-01-27", perMille: 98, per: parts2025),

    DrawPractice("ab-aos", every: 21, from: "2026-02-02", perMille: 544, per: parts2026),
    DrawPractice("ab-rrs", every: 21, from: "2026-02-10", perMille: 162, per: parts2026),
    DrawPractice("ab-ths", every: 56, from: "2026-02-24", perMille: 24, per: parts2026),
    DrawPractice("ab-dhcp-ee", every: 28, from: "2026-01-26", perMille: 47, per: parts2026),
    DrawPractice("ab-dhcp-nee", every: 28, from: "2026-01-27", perMille: 32, per: parts2026),
    DrawPractice("ab-atp", every: 28, from: "2026-01-29", perMille: 95, per: parts2026),
    DrawPractice("ab-lep", every: 49, from: "2026-02-06", perMille: 2, per: parts2026),
    DrawPractice("ab-aees-prio", every: 14, from: "2026-02-12", perMille: 94, per: parts2026),
]
