import Rulebook

/// Ten occupations in 2023, twenty-five since 2025; butchers replace cooks in 2026.
let tradesCategory = CategoryLaw(
    .trades, Words("Trade occupations", fr: "Métiers spécialisés"),
    rule: [
        .from("2023-05-31", per: Text.categories): sixContinuousMonths(in: trades2023),
        .from("2025-02-27", per: Text.categories): sixContinuousMonths(in: trades2025),
        .from("2026-02-18", per: Text.categories): twelveMonths(in: trades2026),
    ])

private let trades2023 = OccupationSet(
    Words("Trade occupations, list of 2023", fr: "Métiers spécialisés, liste de 2023"),
    prefixes: [
        "72014", "72106", "72200", "72300", "72310", "72400", "72402", "72405", "72406", "73200",
    ])

private let trades2025 = OccupationSet(
    Words("Trade occupations, list of 2025", fr: "Métiers spécialisés, liste de 2025"),
    prefixes: [
        "22303", "63200", "70010", "70011", "72100", "72102", "72106", "72200", "72201", "72300",
        "72302", "72310", "72311", "72320", "72400", "72401", "72402", "72422", "72501", "72999",
        "73100", "73110", "73112", "73113", "82021",
    ])

private let trades2026 = OccupationSet(
    Words("Trade occupations, list of 2026", fr: "Métiers spécialisés, liste de 2026"),
    prefixes: [
        "22303", "63201", "70010", "70011", "72100", "72102", "72106", "72200", "72201", "72300",
        "72302", "72310", "72311", "72320", "72400", "72401", "72402", "72422", "72501", "72999",
        "73100", "73110", "73112", "73113", "82021",
    ])
