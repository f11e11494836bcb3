import Rulebook

private let october2025 = Source.derived(
    "MPNP monthly data 2025: 1,489 added in October; its first day stands for the unknown day")
private let late2025 = Source.assumed(
    "MPNP monthly data 2025: 161 added late in 2025; 1 December stands for the unknown day")

/// Manitoba's nominations by year; no internal split is published.
let manitobaAllocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: ManitobaText.report2024): 9_500]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: ManitobaText.data2025): 4_750,
            .from("2025-10-01", per: october2025): 6_239,
            .from("2025-12-01", per: late2025): 6_400,
        ]),
    Allocation(year: 2026, total: [.from("2026-01-01", per: ManitobaText.data2026): 6_239]),
]
