import Rulebook

/// Three occupations in 2023, butchers alone in 2025, none since 2026-02-18.
let agricultureCategory = CategoryLaw(
    .agriculture,
    Words(
        "Agriculture and agri-food occupations", fr: "Professions de l'agriculture et de l'agroalimentaire"),
    rule: [
        .from("2023-05-31", per: Text.categories): sixContinuousMonths(in: agriculture2023),
        .from("2025-02-27", per: Text.categories): sixContinuousMonths(in: agriculture2025),
        .from("2026-02-18", per: Text.categories): nil,
    ])

private let agriculture2023 = OccupationSet(
    Words(
        "Agriculture and agri-food occupations, list of 2023",
        fr: "Professions de l'agriculture et de l'agroalimentaire, liste de 2023"),
    prefixes: [
        "63201", "82030", "82031",
    ])

private let agriculture2025 = OccupationSet(
    Words(
        "Agriculture and agri-food occupations, list of 2025",
        fr: "Professions de l'agriculture et de l'agroalimentaire, liste de 2025"),
    prefixes: [
        "63201"
    ])
