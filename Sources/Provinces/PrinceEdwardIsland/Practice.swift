import Rulebook

private let practiceOf2024 = Source.derived(
    "275 nominees of the province invited through Express Entry in 2024 of 1,600 spaces; monthly draws; the split "
        + "among streams is an assumption")
private let practiceOf2025 = Source.derived(
    "235 nominees invited through Express Entry in 2025 of the derived 1,375 spaces; draws in most months, usually on "
        + "the third Thursday; the split among streams is an assumption")
private let practiceOf2026 = Source.derived(
    "nine draws from 2026-01-15 to 2026-09-17 (1,229 invitations), monthly; the parts of 2025 are kept")

/// How the program has been drawing; the draws of labour streams and Express Entry are published as one number.
let practice: [DrawPractice] = [
    DrawPractice("pe-sw-in", every: 30, from: "2024-01-18", perMille: 330, per: practiceOf2024),
    DrawPractice("pe-sw-out", every: 30, from: "2024-01-18", perMille: 79, per: practiceOf2024),
    DrawPractice("pe-critical", every: 30, from: "2024-01-18", perMille: 220, per: practiceOf2024),
    DrawPractice("pe-ig", every: 30, from: "2024-01-18", perMille: 120, per: practiceOf2024),
    DrawPractice("pe-ie", every: 30, from: "2024-01-18", perMille: 40, per: practiceOf2024),
    DrawPractice("pe-oid", every: 30, from: "2024-01-18", perMille: 39, per: practiceOf2024),
    DrawPractice("pe-ee-offer", every: 30, from: "2024-01-18", perMille: 152, per: practiceOf2024),
    DrawPractice("pe-ee-none", every: 30, from: "2024-01-18", perMille: 20, per: practiceOf2024),
    DrawPractice("pe-sw-in", every: 30, from: "2025-01-16", perMille: 330, per: practiceOf2025),
    DrawPractice("pe-sw-out", every: 30, from: "2025-01-16", perMille: 80, per: practiceOf2025),
    DrawPractice("pe-critical", every: 30, from: "2025-01-16", perMille: 220, per: practiceOf2025),
    DrawPractice("pe-ig", every: 30, from: "2025-01-16", perMille: 120, per: practiceOf2025),
    DrawPractice("pe-ie", every: 30, from: "2025-01-16", perMille: 40, per: practiceOf2025),
    DrawPractice("pe-oid", every: 30, from: "2025-01-16", perMille: 39, per: practiceOf2025),
    DrawPractice("pe-ee-offer", every: 30, from: "2025-01-16", perMille: 151, per: practiceOf2025),
    DrawPractice("pe-ee-none", every: 30, from: "2025-01-16", perMille: 20, per: practiceOf2025),
    DrawPractice("pe-sw-in", every: 30, from: "2026-01-15", perMille: 330, per: practiceOf2026),
    DrawPractice("pe-sw-out", every: 30, from: "2026-01-15", perMille: 80, per: practiceOf2026),
    DrawPractice("pe-critical", every: 30, from: "2026-01-15", perMille: 220, per: practiceOf2026),
    DrawPractice("pe-ig", every: 30, from: "2026-01-15", perMille: 120, per: practiceOf2026),
    DrawPractice("pe-ie", every: 30, from: "2026-01-15", perMille: 40, per: practiceOf2026),
    DrawPractice("pe-oid", every: 30, from: "2026-01-15", perMille: 39, per: practiceOf2026),
    DrawPractice("pe-ee-offer", every: 30, from: "2026-01-15", perMille: 151, per: practiceOf2026),
    DrawPractice("pe-ee-none", every: 30, from: "2026-01-15", perMille: 20, per: practiceOf2026),
]
