import Rulebook

/// Health, childcare and veterinary occupations of the Care draws since 2026-04-23.
let careOccupations = OccupationSet(
    Words("Care occupations", fr: "professions du tirage Soins"),
    prefixes: [
        "30010", "31100", "31101", "31102", "31103", "31110", "31112", "31120", "31121", "31200", "31201",
        "31202", "31203", "31204", "31209", "31300", "31301", "31302", "31303", "32101", "32102", "32103",
        "32104", "32111", "32112", "32120", "32121", "32122", "32123", "32200", "33101", "33102", "41300",
        "42202",
    ])

/// Teachers whom the Care draws consider when they teach in French in public schools.
let frenchTeachingOccupations = OccupationSet(
    Words("teachers of French-language classes", fr: "personnel enseignant en français"),
    prefixes: [
        "41220", "41221",
    ])

/// Trades of the Build draws since 2026-04-23.
let buildOccupations = OccupationSet(
    Words("Build occupations", fr: "professions du tirage Construction"),
    prefixes: [
        "72106", "72200", "72201", "72300", "72301", "72310", "72400", "72401", "72402",
    ])
