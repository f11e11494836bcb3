import Rulebook

/// The technology list of the targeted draws to 2024-12-03; an offer in one of these may have a term of a year or more.
let technologyOccupations = OccupationSet(
    Words("former technology occupations", fr: "anciennes professions technologiques"),
    prefixes: [
        "10030", "20012", "21100", "21210", "21211", "21220", "21221", "21222", "21223", "21230", "21231",
        "21232", "21233", "21234", "21300", "21301", "21310", "21311", "21320", "21399", "22110", "22220",
        "22221", "22222", "22310", "22312", "50011", "51111", "51112", "51120", "52112", "52113", "52119",
        "52120", "53111",
    ])

/// Occupations whose designation by a provincial body earns points (trades apart).
let designatedOccupations = OccupationSet(
    Words("occupations with a professional designation", fr: "professions avec un titre professionnel"),
    prefixes: [
        "33100", "32111", "32112", "32110", "42202", "33102", "32124", "32101", "32200", "32104",
    ])
