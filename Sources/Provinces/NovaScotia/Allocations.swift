import Rulebook

/// Nominee spaces only; the Atlantic Immigration Program has its own (1,240 in 2025, 1,365 in 2026).
let allocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: openData): 3_570]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: openingOf2025): 1_785,
            .from(
                "2025-10-01",
                per: .derived(
                    "3,709 with the Atlantic program in October 2025, less the 1,365 of its opening (3,150 − 1,785); the "
                        + "day within October was not found")): 2_344,
            .from("2025-12-01", per: yearEndOf2025): 3_369,
        ]),
    Allocation(year: 2026, total: [.from("2026-01-01", per: openData): 2_344]),
]

/// The figure is the data set's; its day is not published.
private let yearEndOf2025 = Source.assumed(
    "Nova Scotia Open Data: 3,369 for 2025, with 3,368 nominations issued; taken as known from December")
