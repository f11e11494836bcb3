import Rulebook

/// Occupations of the Health Talent Pathway.
let healthOccupations = OccupationSet(
    Words("Health Talent Pathway occupations", fr: "professions de la voie des talents en santé"),
    prefixes: [
        "21100", "30010", "31100", "31101", "31102", "31103", "31110", "31111", "31112", "31120", "31121",
        "31200", "31201", "31202", "31203", "31204", "31209", "31300", "31301", "31302", "31303", "32100",
        "32101", "32102", "32103", "32104", "32109", "32110", "32111", "32112", "32120", "32121", "32122",
        "32123", "32124", "32129", "32200", "32201", "32209", "33100", "33101", "33102", "33103", "33109",
        "41300", "41301", "42201",
    ])

/// Home support workers, not live-in, whom the pathway takes outside Express Entry.
let homeSupportWorkers = OccupationSet(
    Words("home support workers", fr: "aides de maintien à domicile"),
    prefixes: [
        "44101"
    ])

/// Occupations of the Innovation and Tech Talent Pathway.
let technologyOccupations = OccupationSet(
    Words(
        "Innovation and Tech Talent Pathway occupations",
        fr: "professions de la voie des talents en innovation et technologie"),
    prefixes: [
        "20012", "21100", "21101", "21102", "21109", "21110", "21112", "21211", "21220", "21221", "21222",
        "21223", "21230", "21231", "21232", "21233", "21234", "21310", "21311", "21320", "21322", "21330",
        "21331", "21332", "22100", "22101", "22110", "22214", "22220", "22221", "22222", "22301",
    ])

/// Occupations of the Agriculture Talent Pathway.
let agricultureOccupations = OccupationSet(
    Words("Agriculture Talent Pathway occupations", fr: "professions de la voie des talents en agriculture"),
    prefixes: [
        "14401", "75101", "84120", "85100", "85101", "85103", "94140", "94141", "94143", "94204", "95106",
    ])

/// Those of them that count only with an employer of a listed agricultural industry.
let agricultureByIndustry = OccupationSet(
    Words("agriculture occupations by industry", fr: "professions agricoles selon le secteur"),
    prefixes: [
        "14401", "75101", "94140", "94141", "94143", "94204", "95106",
    ])
