import Rulebook

/// University professors, and teaching and research assistants.
let researchersCategory = CategoryLaw(
    .researchers,
    Words(
        "Researchers with Canadian work experience",
        fr: "Chercheurs ayant une expérience de travail au Canada"),
    rule: [
        .from("2026-02-18", per: Text.categories): canadianYear(in: researchers2026)
    ])

private let researchers2026 = OccupationSet(
    Words(
        "Researchers with Canadian work experience, list of 2026",
        fr: "Chercheurs ayant une expérience de travail au Canada, liste de 2026"),
    prefixes: [
        "41200", "41201",
    ])
