import Rulebook

/// Occupations of the Accelerated Tech Pathway, list of 2022-11-16.
let technologyOccupations = OccupationSet(
    Words("Accelerated Tech Pathway occupations", fr: "professions de la voie technologique accélérée"),
    prefixes: [
        "00012", "10011", "10022", "10030", "11200", "11202", "12101", "20010", "20011", "20012", "21210",
        "21211", "21220", "21221", "21222", "21223", "21230", "21231", "21232", "21233", "21234", "21300",
        "21301", "21310", "21311", "22110", "22212", "22220", "22221", "22222", "22301", "22302", "22310",
        "32120", "32129", "33101", "41402", "50011", "51120", "52120", "60010", "72200", "72201", "72205",
    ])

/// Occupations of the Law Enforcement Pathway.
let lawEnforcementOccupations = OccupationSet(
    Words("Law Enforcement Pathway occupations", fr: "professions de la voie de l'application de la loi"),
    prefixes: [
        "40040", "41310", "42100",
    ])

/// The nine professions of the Dedicated Health Care Pathways; of 31303 physician assistants only.
let healthOccupations = OccupationSet(
    Words(
        "Dedicated Health Care Pathway occupations", fr: "professions de la voie réservée aux soins de santé"),
    prefixes: [
        "31100", "31101", "31102", "31200", "31202", "31203", "31301", "31302", "31303", "32101", "41300",
    ])
