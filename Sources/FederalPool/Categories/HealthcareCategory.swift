import Rulebook

/// Healthcare occupations of 2023, with social services since 2025.
let healthcareCategory = CategoryLaw(
    .healthcare,
    Words(
        "Healthcare and social services occupations",
        fr: "Professions des soins de santé et des services sociaux"),
    rule: [
        .from("2023-05-31", per: Text.categories): sixContinuousMonths(in: healthcare2023),
        .from("2025-02-27", per: Text.categories): sixContinuousMonths(in: healthcare2025),
        .from("2026-02-18", per: Text.categories): twelveMonths(in: healthcare2025),
    ])

private let healthcare2023 = OccupationSet(
    Words("Healthcare occupations, list of 2023", fr: "Professions de la santé, liste de 2023"),
    prefixes: [
        "31100", "31101", "31102", "31103", "31110", "31111", "31112", "31121", "31200", "31201",
        "31202", "31203", "31204", "31209", "31300", "31301", "31302", "31303", "32101", "32102",
        "32103", "32109", "32120", "32121", "32122", "32200", "32201", "32209", "33101", "33102",
        "33103", "33109", "41301", "41320", "42203",
    ])

private let healthcare2025 = OccupationSet(
    Words(
        "Healthcare and social services occupations, list of 2025",
        fr: "Professions des soins de santé et des services sociaux, liste de 2025"),
    prefixes: [
        "31100", "31101", "31102", "31103", "31110", "31111", "31112", "31120", "31121", "31200",
        "31201", "31202", "31203", "31209", "31300", "31301", "31302", "31303", "32101", "32102",
        "32103", "32104", "32109", "32111", "32120", "32121", "32122", "32123", "32124", "32129",
        "32201", "33101", "33102", "33103", "41300", "41301", "42201",
    ])
