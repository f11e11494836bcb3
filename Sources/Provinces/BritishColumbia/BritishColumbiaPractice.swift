import Rulebook

private let weeklyDraws: Source = .assumed(
    "Weekly draws of 2024 (WelcomeBC, Invitations to apply); no split of nominations by stream is published; through "
        + "Express Entry went about 4,740 of 8,000")

private let inventory: Source = .assumed(
    """
    2025: 1,100 places to new files and 2,900, then 5,114, to an inventory near 5,200, decided all year; the province \
    held three invitation days only and took front-line health through the Health Authority stream; no split by stream \
    is published; through Express Entry went about 2,320 of 6,214
    """)

private let priorities2026: Source = .assumed(
    "2026: about two invitation days a month for Skilled Worker, health authority files as they come; no split is published"
)

/// How British Columbia has been drawing: parts of the year's nominations in thousandths.
let britishColumbiaPractice: [DrawPractice] = [
    DrawPractice(
        "bc-sw", every: 7, from: "2024-01-10", perMille: 520, enhancedPerMille: 810, per: weeklyDraws),
    DrawPractice(
        "bc-ig", every: 7, from: "2024-01-10", perMille: 280, enhancedPerMille: 810, per: weeklyDraws),
    DrawPractice(
        "bc-ipg", every: 7, from: "2024-01-10", perMille: 80, enhancedPerMille: 810, per: weeklyDraws),
    DrawPractice(
        "bc-ha", every: 7, from: "2024-01-10", perMille: 100, enhancedPerMille: 810, per: weeklyDraws),
    DrawPractice(
        "bc-elss", every: 14, from: "2024-01-10", perMille: 20, enhancedPerMille: 810, per: weeklyDraws),
    DrawPractice("bc-ig", every: 14, from: "2025-01-01", perMille: 0, per: inventory),
    DrawPractice("bc-ipg", every: 14, from: "2025-01-01", perMille: 0, per: inventory),
    DrawPractice("bc-elss", every: 14, from: "2025-01-01", perMille: 0, per: inventory),
    DrawPractice(
        "bc-sw", every: 14, from: "2025-01-08", perMille: 750, enhancedPerMille: 470, per: inventory),
    DrawPractice("bc-ha", every: 7, from: "2025-01-08", perMille: 250, enhancedPerMille: 470, per: inventory),
    DrawPractice(
        "bc-sw", every: 14, from: "2026-02-04", perMille: 855, enhancedPerMille: 470, per: priorities2026),
    DrawPractice("bc-ha", every: 7, from: "2026-01-07", perMille: 130, per: priorities2026),
    DrawPractice(
        "bc-rrh", every: 56, from: "2026-07-23", perMille: 15,
        per: .derived("93 invitations on 2026-07-23 and 2026-09-17 of 6,254 places")),
]
