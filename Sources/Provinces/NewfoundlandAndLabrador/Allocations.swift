import Rulebook

/// Nominee spaces only; the Atlantic Immigration Program has its own (475 in 2025).
let allocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: increaseRelease): 2_100]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: increaseRelease): 1_050,
            .from("2025-01-31", per: increaseRelease): 2_050,
        ]),
    Allocation(
        year: 2026,
        total: [
            .from(
                "2026-01-01",
                per: .derived(
                    "not published: the opening of 2025 (1,050) times 1.3134, the ratio of Ontario's published figures"
                )
            ): 1_379
        ]),
]
