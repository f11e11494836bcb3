import Rulebook

/// Ten occupations from 2023, none from 2025-02-27, four since 2026-02-18.
let transportCategory = CategoryLaw(
    .transport, Words("Transport occupations", fr: "Professions des transports"),
    rule: [
        .from("2023-05-31", per: Text.categories): sixContinuousMonths(in: transport2023),
        .from("2025-02-27", per: Text.categories): nil,
        .from("2026-02-18", per: Text.categories): twelveMonths(in: transport2026),
    ])

private let transport2023 = OccupationSet(
    Words("Transport occupations, list of 2023", fr: "Professions des transports, liste de 2023"),
    prefixes: [
        "70020", "72403", "72404", "72600", "72601", "72602", "72603", "72604", "73300", "93200",
    ])

private let transport2026 = OccupationSet(
    Words("Transport occupations, list of 2026", fr: "Professions des transports, liste de 2026"),
    prefixes: [
        "22313", "72404", "72410", "72600",
    ])
