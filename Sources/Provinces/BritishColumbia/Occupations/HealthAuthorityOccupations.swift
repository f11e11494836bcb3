import Rulebook

/// Occupations of the Health Authority stream since 2025-04-14.
let healthAuthorityOccupations = OccupationSet(
    Words("Health Authority occupations", fr: "professions du volet Autorité sanitaire"),
    prefixes: [
        "30010", "31100", "31101", "31102", "31103", "31110", "31111", "31112", "31120", "31121", "31200",
        "31201", "31202", "31203", "31204", "31209", "31300", "31301", "31302", "31303", "32100", "32101",
        "32102", "32103", "32104", "32109", "32110", "32111", "32112", "32120", "32121", "32122", "32123",
        "32124", "32129", "32200", "32201", "32209", "33100", "33101", "33102", "33103", "33109", "41300",
        "41301", "42201",
    ])

/// Physicians, nurse practitioners and midwives, who may show an affiliation instead of employment.
let affiliatedOccupations = OccupationSet(
    Words("occupations that may be affiliated", fr: "professions qui peuvent être affiliées"),
    prefixes: [
        "31100", "31101", "31102", "31302", "31303",
    ])
