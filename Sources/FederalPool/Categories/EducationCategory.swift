import Rulebook

/// Five occupations since 2025.
let educationCategory = CategoryLaw(
    .education, Words("Education occupations", fr: "Professions de l'éducation"),
    rule: [
        .from("2025-02-27", per: Text.categories): sixContinuousMonths(in: education2025),
        .from("2026-02-18", per: Text.categories): twelveMonths(in: education2025),
    ])

private let education2025 = OccupationSet(
    Words("Education occupations, list of 2025", fr: "Professions de l'éducation, liste de 2025"),
    prefixes: [
        "41220", "41221", "42202", "42203", "43100",
    ])
