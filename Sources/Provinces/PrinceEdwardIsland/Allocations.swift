import Rulebook

/// Nominee spaces only. From 2025 the province's figure counts the Atlantic Immigration Program too (1,025, then 1,600).
let allocations: [Allocation] = [
    Allocation(
        year: 2024, total: [.from("2024-01-01", per: annualReports): 1_600],
        nodes: [
            AllocationNode(
                "pe-base", Words("base nominations", fr: "désignations de base"), track: .base,
                ceiling: [.from("2024-01-01", per: annualReports): 1_200]),
            AllocationNode(
                "pe-express-entry", Words("Express Entry nominations", fr: "désignations d'Entrée express"),
                track: .enhanced,
                ceiling: [.from("2024-01-01", per: annualReports): 400]),
        ]),
    Allocation(
        year: 2025,
        total: [
            .from(
                "2025-01-01",
                per: .derived(
                    "half of the 1,600 of 2024: half of both parts of 2024 (1,600 and 450) is the published 1,025"
                )
            ): 800,
            .from("2025-10-31", per: addedIn2025): 1_375,
        ]),
    Allocation(
        year: 2026,
        total: [
            .from(
                "2026-01-01",
                per: .derived(
                    "not published: the derived nominee part of 2025 (800) times 1.3134, the ratio of Ontario's figures"
                )
            ): 1_051
        ]),
]

/// All 575 are taken for nominations, as reported; the day is the last of the month the report names.
private let addedIn2025 = Source.derived(
    "800 and the 575 spaces CBC News reported on 2025-12-04 (1,025 to 1,600 with the Atlantic program); reported for "
        + "October 2025, absent from a table of 2025-10-30")
