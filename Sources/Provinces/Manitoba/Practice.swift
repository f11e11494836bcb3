import Rulebook

private let nominated2024 = Source.derived(
    "MPNP annual report 2024: 6,122 Skilled Worker in Manitoba, 1,528 International Education and 1,869 Overseas "
        + "nominations; internships at three in a hundred graduates, as among the letters of 2025")

private let invited2025 = Source.derived(
    "2025, no nominations by stream published: the parts of 2024 for the 3,115 nominations to September, and the "
        + "letters of advice from October 2024 to October 2025 for the 3,285 after")

private let invited2026 = Source.assumed(
    "2026, no nominations by stream published: letters of advice of 2025-09 to 2026-09, graduates moved to Skilled Worker "
        + "in Manitoba from June 2026")

/// How Manitoba has been nominating: a draw every second Thursday, the streams' parts by year.
///
/// Base or enhanced is the applicant's choice in every stream: 1,435 of the 6,400 nominations of 2025 were enhanced, and
/// 1,961 of the 9,540 of 2024, which three in five of those with a live profile come to.
let manitobaPractice: [DrawPractice] = [
    DrawPractice(
        "mb-swm", every: 14, from: "2024-01-04", perMille: 643, enhancedPerMille: 600, per: nominated2024),
    DrawPractice(
        "mb-swo", every: 14, from: "2024-01-04", perMille: 196, enhancedPerMille: 600, per: nominated2024),
    DrawPractice(
        "mb-ies-cep", every: 14, from: "2024-01-04", perMille: 156, enhancedPerMille: 600, per: nominated2024),
    DrawPractice(
        "mb-ies-gip", every: 14, from: "2024-01-04", perMille: 5, enhancedPerMille: 600, per: nominated2024),

    DrawPractice(
        "mb-swm", every: 14, from: "2025-01-09", perMille: 568, enhancedPerMille: 600, per: invited2025),
    DrawPractice(
        "mb-swo", every: 14, from: "2025-01-09", perMille: 179, enhancedPerMille: 600, per: invited2025),
    DrawPractice(
        "mb-ies-cep", every: 14, from: "2025-01-09", perMille: 248, enhancedPerMille: 600, per: invited2025),
    DrawPractice(
        "mb-ies-gip", every: 14, from: "2025-01-09", perMille: 5, enhancedPerMille: 600, per: invited2025),

    DrawPractice(
        "mb-swm", every: 14, from: "2026-01-15", perMille: 709, enhancedPerMille: 600, per: invited2026),
    DrawPractice(
        "mb-swo", every: 14, from: "2026-01-15", perMille: 130, enhancedPerMille: 600, per: invited2026),
    DrawPractice(
        "mb-ies-cep", every: 14, from: "2026-01-15", perMille: 150, enhancedPerMille: 600, per: invited2026),
    DrawPractice(
        "mb-ies-gip", every: 14, from: "2026-01-15", perMille: 11, enhancedPerMille: 600, per: invited2026),
]
