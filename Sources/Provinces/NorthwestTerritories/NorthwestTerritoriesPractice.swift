import Rulebook

private let parts2024: Source = .assumed(
    "2024: 70 nominees invited from the federal pool of 300 nominations; the rest split by judgment")

private let parts2025: Source = .assumed(
    """
    2025: intakes of 2025-03-06 (half entry level, half skilled or Express Entry, ten francophones) and 2025-07-09; \
    85 nominees invited from the federal pool of 197 nominations
    """)

private let parts2026: Source = .derived(
    "2026: first draw of 65 (32 Express Entry, 20 skilled, 13 entry level) beside the francophone files; quarterly draws"
)

/// How the territory has been drawing: parts of the year's nominations in thousandths.
let northwestTerritoriesPractice: [DrawPractice] = [
    DrawPractice("nt-ee", every: 14, from: "2024-01-08", perMille: 200, per: parts2024),
    DrawPractice("nt-sw", every: 14, from: "2024-01-08", perMille: 350, per: parts2024),
    DrawPractice("nt-elss", every: 14, from: "2024-01-08", perMille: 400, per: parts2024),
    DrawPractice("nt-fr", every: 14, from: "2024-01-08", perMille: 50, per: parts2024),
    DrawPractice("nt-ee", every: 125, from: "2025-03-06", perMille: 350, per: parts2025),
    DrawPractice("nt-sw", every: 125, from: "2025-03-06", perMille: 170, per: parts2025),
    DrawPractice("nt-elss", every: 125, from: "2025-03-06", perMille: 400, per: parts2025),
    DrawPractice("nt-fr", every: 28, from: "2025-02-27", perMille: 80, per: parts2025),
    DrawPractice("nt-ee", every: 92, from: "2026-03-25", perMille: 453, per: parts2026),
    DrawPractice("nt-sw", every: 92, from: "2026-03-25", perMille: 283, per: parts2026),
    DrawPractice("nt-elss", every: 92, from: "2026-03-25", perMille: 184, per: parts2026),
    DrawPractice("nt-fr", every: 28, from: "2026-01-05", perMille: 80, per: parts2026),
]
