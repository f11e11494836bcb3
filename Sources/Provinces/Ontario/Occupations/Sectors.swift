import Rulebook

/// Health care and early childhood education, as listed for the rounds of September to December 2025.
let healthAndEarlyChildhood2025 = OccupationSet(
    Words(
        "Ontario: health care and early childhood education, 2025",
        fr: "Ontario : santé et éducation de la petite enfance, 2025"),
    prefixes: [
        "31100", "31101", "31102", "31300", "31301", "31302", "31303", "32101", "33102", "42202",
    ])

/// Health care and early childhood education, as listed for the rounds of 2026-02-02 and 2026-04-08.
let healthAndEarlyChildhood2026 = OccupationSet(
    Words(
        "Ontario: health care and early childhood education, 2026",
        fr: "Ontario : santé et éducation de la petite enfance, 2026"),
    prefixes: [
        "31300", "31301", "31302", "31303", "32101", "33102", "42202",
    ])

/// Physicians who may come without an offer of an employer.
let physicianOccupations = OccupationSet(
    Words("Physicians", fr: "Médecins"),
    prefixes: [
        "31100", "31101", "31102",
    ])

/// The other priority occupations of the round of 2025-09-03.
let otherPriorities2025 = OccupationSet(
    Words(
        "Ontario: other priority occupations, September 2025",
        fr: "Ontario : autres professions prioritaires, septembre 2025"),
    prefixes: [
        "10011", "10012", "10019", "10020", "10021", "11200", "12010", "12011", "12013", "12100", "12101",
        "12102", "12103", "12110", "12111", "12112", "13100", "13112", "20010", "20011", "20012", "21100",
        "21200", "21222", "21311", "30010", "31120", "31200", "31202", "31203", "32100", "32103", "32109",
        "32110", "32111", "32112", "32121", "32122", "32123", "32129", "32201", "33100", "33101", "33109",
        "40020", "40030", "41301", "41302", "50012", "51110", "51113", "51120", "52110", "52111", "52113",
        "52119", "70010", "70011", "70012", "70021", "72010", "72011", "72013", "72014", "72020", "72021",
        "72025", "73101", "73112", "73201", "80020", "82031", "92010", "92011", "92013", "92014", "92021",
    ])

/// Skilled trades, as listed for the round of 2026-02-18.
let skilledTrades2026 = OccupationSet(
    Words("Ontario: skilled trades, 2026", fr: "Ontario : métiers spécialisés, 2026"),
    prefixes: [
        "72010", "72011", "72012", "72013", "72014", "72020", "72021", "72022", "72023", "72025", "72100",
        "72101", "72102", "72103", "72104", "72105", "72106", "72200", "72201", "72202", "72203", "72204",
        "72205", "72300", "72301", "72302", "72310", "72311", "72320", "72321", "72400", "72401", "72402",
        "72403", "72404", "72405", "72406", "72410", "72411", "72420", "72421", "72422", "72423", "72429",
        "72500", "72501", "72999", "73100", "73101", "73102", "73110", "73111", "73112", "73113", "73200",
        "73201", "73202", "73209", "73301", "73310", "73311", "73400", "73401", "73402", "82010", "82020",
        "82021", "82030", "82031", "83100", "83101", "83110", "83120", "83121", "93100", "93101", "93102",
    ])

/// Mining, as listed for the Foreign Worker round of 2026-04-01.
let miningForForeignWorkers = OccupationSet(
    Words("Ontario: mining, foreign workers", fr: "Ontario : mines, travailleurs étrangers"),
    prefixes: [
        "21310", "21330", "21331", "22100", "22101", "22232", "22302", "22310", "22312", "70012", "72106",
        "72400", "72401", "90010",
    ])

/// Mining, as listed for the International Student round of 2026-04-01.
let miningForStudents = OccupationSet(
    Words("Ontario: mining, international students", fr: "Ontario : mines, étudiants étrangers"),
    prefixes: [
        "21310", "21330", "21331", "22100", "22101", "22232", "22302", "22310", "22312", "70012", "72106",
        "72201", "72400", "73400", "90010",
    ])

/// Mining, as listed for the In-Demand Skills round of 2026-04-01.
let miningInDemand = OccupationSet(
    Words("Ontario: mining, in-demand skills", fr: "Ontario : mines, compétences recherchées"),
    prefixes: [
        "94201"
    ])
