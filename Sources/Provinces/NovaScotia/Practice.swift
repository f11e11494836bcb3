import Rulebook

private let practiceOf2024 = Source.derived(
    "920 nominees invited through Express Entry in 2024 of 3,573 nominations; files decided as they came; the split "
        + "within each part is an assumption")
private let practiceOf2025 = Source.derived(
    "680 nominees invited through Express Entry in 2025 of 3,368 nominations; files decided as they came; the split "
        + "within each part is an assumption")
private let practiceOf2026 = Source.derived(
    "monthly selections of 161 to 789 from January to July 2026, nominee and Atlantic programs together and not split "
        + "by stream: the parts of 2025 are kept")

/// How the program has been selecting; the former streams keep the rhythm of 2025 until they close.
let practice: [DrawPractice] = [
    DrawPractice("ns-legacy-ee-exp", every: 7, from: "2024-01-02", perMille: 215, per: practiceOf2024),
    DrawPractice("ns-legacy-lmp", every: 30, from: "2024-01-15", perMille: 30, per: practiceOf2024),
    DrawPractice("ns-legacy-lmp-physician", every: 30, from: "2024-01-15", perMille: 12, per: practiceOf2024),
    DrawPractice("ns-legacy-sw", every: 7, from: "2024-01-02", perMille: 573, per: practiceOf2024),
    DrawPractice("ns-legacy-construction", every: 7, from: "2024-01-02", perMille: 50, per: practiceOf2024),
    DrawPractice("ns-legacy-oid", every: 7, from: "2024-01-02", perMille: 60, per: practiceOf2024),
    DrawPractice("ns-legacy-igd", every: 7, from: "2024-01-02", perMille: 40, per: practiceOf2024),
    DrawPractice("ns-legacy-physician", every: 30, from: "2024-01-15", perMille: 20, per: practiceOf2024),
    DrawPractice("ns-legacy-ee-exp", every: 7, from: "2025-01-02", perMille: 178, per: practiceOf2025),
    DrawPractice("ns-legacy-lmp", every: 30, from: "2025-01-15", perMille: 12, per: practiceOf2025),
    DrawPractice("ns-legacy-lmp-physician", every: 30, from: "2025-01-15", perMille: 12, per: practiceOf2025),
    DrawPractice("ns-legacy-sw", every: 7, from: "2025-01-02", perMille: 598, per: practiceOf2025),
    DrawPractice("ns-legacy-construction", every: 7, from: "2025-01-02", perMille: 80, per: practiceOf2025),
    DrawPractice("ns-legacy-oid", every: 7, from: "2025-01-02", perMille: 60, per: practiceOf2025),
    DrawPractice("ns-legacy-igd", every: 7, from: "2025-01-02", perMille: 40, per: practiceOf2025),
    DrawPractice("ns-legacy-physician", every: 30, from: "2025-01-15", perMille: 20, per: practiceOf2025),
    DrawPractice("ns-sw", every: 30, from: "2026-02-25", perMille: 658, per: practiceOf2026),
    DrawPractice("ns-sw-construction", every: 30, from: "2026-02-25", perMille: 80, per: practiceOf2026),
    DrawPractice("ns-sw-physician", every: 30, from: "2026-02-25", perMille: 20, per: practiceOf2026),
    DrawPractice("ns-grad", every: 30, from: "2026-02-25", perMille: 40, per: practiceOf2026),
    DrawPractice("ns-ee-exp", every: 30, from: "2026-02-25", perMille: 190, per: practiceOf2026),
    DrawPractice("ns-ee-physician", every: 30, from: "2026-02-25", perMille: 12, per: practiceOf2026),
]
