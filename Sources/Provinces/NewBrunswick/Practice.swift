import Rulebook

private let practiceOf2024 = Source.derived(
    "1,370 nominees invited through Express Entry in 2024 of 3,000 nominations; the rest split as the base invitations of "
        + "2025; no round of 2024 was found, and monthly ones are an assumption")
private let expressEntryOf2025 = Source.derived(
    "680 nominees invited through Express Entry of 3,000 spaces; seven rounds from 2025-04-09 to 2025-12-09; the part of "
        + "New Brunswick Interests, which no round names, is an assumption")
private let baseOf2025 = Source.derived(
    "2,148 base invitations from 2025-05-05 to 2025-12-09 by pathway; a round of 432 without pathway split like the rest"
)
private let practiceOf2026 = Source.derived(
    "3,538 invitations from 2026-01-15 to 2026-09-18, 553 of them Express Entry and 1,221 Strategic Initiative; pathways "
        + "published together are split by the rounds that tell them apart")

/// How the program has been drawing; before 2025 the pathways stand for the streams they replaced.
let practice: [DrawPractice] = [
    DrawPractice("nb-ee-emp", every: 30, from: "2024-01-15", perMille: 423, per: practiceOf2024),
    DrawPractice("nb-ee-int", every: 30, from: "2024-01-15", perMille: 34, per: practiceOf2024),
    DrawPractice("nb-sw-exp", every: 30, from: "2024-01-22", perMille: 242, per: practiceOf2024),
    DrawPractice("nb-sw-grad", every: 30, from: "2024-01-22", perMille: 301, per: practiceOf2024),
    DrawPractice("nb-ee-emp", every: 40, from: "2025-04-09", perMille: 210, per: expressEntryOf2025),
    DrawPractice("nb-ee-int", every: 40, from: "2025-04-09", perMille: 17, per: expressEntryOf2025),
    DrawPractice("nb-sw-exp", every: 43, from: "2025-05-05", perMille: 321, per: baseOf2025),
    DrawPractice("nb-sw-grad", every: 43, from: "2025-05-05", perMille: 400, per: baseOf2025),
    DrawPractice("nb-sw-prio", every: 180, from: "2025-06-17", perMille: 4, per: baseOf2025),
    DrawPractice("nb-si-work", every: 43, from: "2025-08-19", perMille: 48, per: baseOf2025),
    DrawPractice("nb-ee-emp", every: 35, from: "2026-01-15", perMille: 146, per: practiceOf2026),
    DrawPractice("nb-ee-int", every: 35, from: "2026-01-15", perMille: 10, per: practiceOf2026),
    DrawPractice("nb-sw-exp", every: 35, from: "2026-01-15", perMille: 270, per: practiceOf2026),
    DrawPractice("nb-sw-grad", every: 35, from: "2026-01-15", perMille: 225, per: practiceOf2026),
    DrawPractice("nb-sw-prio", every: 180, from: "2026-07-18", perMille: 4, per: practiceOf2026),
    DrawPractice("nb-si-work", every: 34, from: "2026-01-15", perMille: 245, per: practiceOf2026),
    DrawPractice("nb-si-prio", every: 34, from: "2026-01-15", perMille: 100, per: practiceOf2026),
]
