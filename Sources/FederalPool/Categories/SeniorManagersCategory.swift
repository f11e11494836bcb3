import Rulebook

/// Four of the six occupations of Major Group 00: legislators (00010) and senior government managers (00011) are not in the list.
let seniorManagersCategory = CategoryLaw(
    .seniorManagers,
    Words(
        "Senior managers with Canadian work experience",
        fr: "Cadres supérieurs ayant une expérience de travail au Canada"),
    rule: [
        .from("2026-02-18", per: Text.categories): canadianYear(in: seniorManagers2026)
    ])

private let seniorManagers2026 = OccupationSet(
    Words(
        "Senior managers with Canadian work experience, list of 2026",
        fr: "Cadres supérieurs ayant une expérience de travail au Canada, liste de 2026"),
    prefixes: [
        "00012", "00013", "00014", "00015",
    ])
