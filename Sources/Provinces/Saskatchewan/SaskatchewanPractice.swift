import Rulebook

private let parts2024: Source = .assumed(
    """
    2024: draws of 2024-05-06 (123 and 136) and 2024-09-12, 580 nominees invited from the federal pool of 7,250 \
    nominations; no table gives nominations by category
    """)

private let parts2025: Source = .assumed(
    """
    2025: no draw in Occupations In-Demand and Express Entry; the two pathways that may go through Express Entry carry \
    the 345 nominees invited from the federal pool (72 of 1,000); the rest split by judgment
    """)

private let parts2026: Source = .assumed(
    "2026: 750 of 4,761 places kept for graduates, a quarter for capped sectors; the rest split by judgment")

/// How Saskatchewan has been nominating: parts of the year's nominations in thousandths, files decided every week.
let saskatchewanPractice: [DrawPractice] = [
    DrawPractice("sk-isw-eo", every: 7, from: "2024-01-08", perMille: 370, per: parts2024),
    DrawPractice("sk-exp-ewp", every: 7, from: "2024-01-08", perMille: 290, per: parts2024),
    DrawPractice("sk-exp-stu", every: 7, from: "2024-01-08", perMille: 130, per: parts2024),
    DrawPractice("sk-isw-oid", every: 129, from: "2024-05-06", perMille: 60, per: parts2024),
    DrawPractice("sk-isw-ee", every: 129, from: "2024-05-06", perMille: 60, per: parts2024),
    DrawPractice("sk-htp", every: 7, from: "2024-01-08", perMille: 40, per: parts2024),
    DrawPractice("sk-ittp", every: 7, from: "2024-01-08", perMille: 20, per: parts2024),
    DrawPractice("sk-atp", every: 7, from: "2024-09-02", perMille: 30, per: parts2024),

    DrawPractice("sk-isw-oid", every: 365, from: "2025-01-01", perMille: 0, per: parts2025),
    DrawPractice("sk-isw-ee", every: 365, from: "2025-01-01", perMille: 0, per: parts2025),
    DrawPractice("sk-isw-eo", every: 7, from: "2025-01-06", perMille: 375, per: parts2025),
    DrawPractice("sk-exp-ewp", every: 7, from: "2025-01-06", perMille: 340, per: parts2025),
    DrawPractice("sk-exp-stu", every: 7, from: "2025-01-06", perMille: 160, per: parts2025),
    DrawPractice("sk-htp", every: 7, from: "2025-01-06", perMille: 55, per: parts2025),
    DrawPractice("sk-ittp", every: 7, from: "2025-01-06", perMille: 20, per: parts2025),
    DrawPractice("sk-atp", every: 7, from: "2025-01-06", perMille: 50, per: parts2025),

    DrawPractice("sk-isw-eo", every: 7, from: "2026-01-05", perMille: 350, per: parts2026),
    DrawPractice("sk-exp-ewp", every: 7, from: "2026-01-05", perMille: 347, per: parts2026),
    DrawPractice("sk-exp-stu", every: 7, from: "2026-01-05", perMille: 158, per: parts2026),
    DrawPractice("sk-htp", every: 7, from: "2026-01-05", perMille: 60, per: parts2026),
    DrawPractice("sk-ittp", every: 7, from: "2026-01-05", perMille: 25, per: parts2026),
    DrawPractice("sk-atp", every: 7, from: "2026-01-05", perMille: 60, per: parts2026),
]
