import Rulebook

private let cappedWords = Words("capped sectors", fr: "secteurs plafonnés")

/// A quarter of the year's places: the share is published, the places are computed.
private let quarter: Source = .derived(
    "25 per cent of the allocation for the capped sectors, release of 2025-03-27")

/// Nominations of the capped sectors before the rule of 2025-03-27 are not counted against it.
private let nodes2025: [AllocationNode] = [
    AllocationNode(
        "sk-capped", cappedWords, members: .offerOccupation(cappedOccupations),
        ceiling: [.from("2025-03-27", per: quarter): 906, .from("2025-08-01", per: quarter): 1_190])
]

/// Sectors go by occupation, as the model has no industry. Unused places may move between the capped sectors after a window
/// and at a review in the middle of the year; what was moved is not published, so the opening figures hold all year.
private let nodes2026: [AllocationNode] = [
    AllocationNode(
        "sk-capped", cappedWords, members: .offerOccupation(cappedOccupations),
        ceiling: [.from("2026-01-01", per: statistics): 1_190],
        parts: [
            AllocationNode(
                "sk-accommodation-food",
                Words("accommodation and food services", fr: "hébergement et services de restauration"),
                members: .offerOccupation(accommodationAndFood),
                ceiling: [.from("2026-01-01", per: statistics): 714]),
            AllocationNode(
                "sk-trucking", Words("trucking", fr: "camionnage"), members: .offerOccupation(truckDrivers),
                ceiling: [.from("2026-01-01", per: statistics): 238]),
            AllocationNode(
                "sk-retail",
                Words("retail trade and other services", fr: "commerce de détail et autres services"),
                members: .offerOccupation(retail), ceiling: [.from("2026-01-01", per: statistics): 238]),
        ]),
    AllocationNode(
        "sk-priority", Words("priority sectors", fr: "secteurs prioritaires"),
        members: .offerOccupation(priorityOccupations),
        reserve: [.from("2026-01-01", per: statistics): 2_380],
        parts: [
            AllocationNode(
                "sk-graduates",
                Words("graduates in priority sectors", fr: "diplômés dans les secteurs prioritaires"),
                streams: ["sk-exp-stu"], reserve: [.from("2026-01-01", per: statistics): 750])
        ]),
]

/// The years known; the addition of 2025 is published by its month.
let saskatchewanAllocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: release2025): 7250]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: release2025): 3625,
            .from("2025-08-01", per: .secondary("Reports of 1,136 additional nominations in August 2025")):
                4761,
        ], nodes: nodes2025),
    Allocation(year: 2026, total: [.from("2026-01-01", per: answers2026): 4761], nodes: nodes2026),
]
