import Rulebook

/// Announced on 2025-12-08; the first round was held on 2026-02-19.
let physiciansCategory = CategoryLaw(
    .physicians,
    Words(
        "Physicians with Canadian work experience", fr: "Médecins ayant une expérience de travail au Canada"),
    rule: [
        .from("2025-12-08", per: Text.categories): canadianYear(in: physicians2025)
    ])

private let physicians2025 = OccupationSet(
    Words(
        "Physicians with Canadian work experience, list of 2025",
        fr: "Médecins ayant une expérience de travail au Canada, liste de 2025"),
    prefixes: [
        "31100", "31101", "31102",
    ])
