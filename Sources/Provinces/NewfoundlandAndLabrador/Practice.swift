import Rulebook

private let directPractice = Source.derived(
    "200 nominees of the province invited through Express Entry in 2024 of 2,100 spaces; the split of the base part "
        + "between workers and graduates is an assumption")

private let practiceOf2025 = Source.derived(
    "thirteen rounds from 2025-04-03 to 2025-11-12 (2,473 invitations), about every 18 days; 250 nominees invited "
        + "through Express Entry of 2,050 spaces; the split of the base part is an assumption")

private let practiceOf2026 = Source.derived(
    "sixteen rounds from 2026-03-06 to 2026-09-25 (2,300 invitations), about every 13 days; the parts of 2025 are kept"
)

/// How the program has been selecting; only the sum of the nominee categories is published.
let practice: [DrawPractice] = [
    DrawPractice("nl-ee-sw", every: 7, from: "2024-01-02", perMille: 95, per: directPractice),
    DrawPractice("nl-sw", every: 7, from: "2024-01-02", perMille: 615, per: directPractice),
    DrawPractice("nl-ig", every: 7, from: "2024-01-02", perMille: 290, per: directPractice),
    DrawPractice("nl-ee-sw", every: 18, from: "2025-04-03", perMille: 122, per: practiceOf2025),
    DrawPractice("nl-sw", every: 18, from: "2025-04-03", perMille: 598, per: practiceOf2025),
    DrawPractice("nl-ig", every: 18, from: "2025-04-03", perMille: 280, per: practiceOf2025),
    DrawPractice("nl-ee-sw", every: 13, from: "2026-03-06", perMille: 122, per: practiceOf2026),
    DrawPractice("nl-sw", every: 13, from: "2026-03-06", perMille: 598, per: practiceOf2026),
    DrawPractice("nl-ig", every: 13, from: "2026-03-06", perMille: 280, per: practiceOf2026),
]
