import Rulebook

/// Nominee spaces only; the Atlantic Immigration Program has its own (2,500 in 2024, 1,250 in 2025).
let allocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: allocationReport): 3_000]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: increaseReport): 1_500,
            .from("2025-06-01", per: increaseReport): 3_000,
        ]),
    Allocation(
        year: 2026,
        total: [
            .from(
                "2026-01-01",
                per: .derived(
                    "not published: the opening of 2025 (1,500) times 1.3134, the ratio of Ontario's published figures"
                )
            ): 1_970
        ]),
]
