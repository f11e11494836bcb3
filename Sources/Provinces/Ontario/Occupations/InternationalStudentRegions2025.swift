import Rulebook

/// Occupations listed for international students with a job in the Northern Ontario region: 2025-08-28 and 2025-12-11.
let studentsNorthern2025 = OccupationSet(
    Words(
        "Ontario: international students, Northern Ontario, 2025",
        fr: "Ontario : étudiants étrangers, Nord, 2025"),
    prefixes: [
        "10019", "10022", "10029", "11100", "11101", "11102", "11109", "11200", "11202", "12010", "12013",
        "12101", "12102", "12103", "12111", "12200", "13100", "13102", "13110", "13112", "13201", "20010",
        "21102", "21221", "21222", "21223", "21230", "21233", "21234", "21300", "21301", "21310", "22100",
        "22101", "22210", "22212", "22213", "22214", "22220", "22221", "22232", "22233", "22301", "22302",
        "22303", "22310", "22311", "22312", "30010", "31101", "31102", "31112", "31202", "31301", "32100",
        "32101", "32109", "32111", "32123", "33100", "33101", "33102", "33109", "41220", "41301", "41405",
        "42200", "42201", "42202", "42203", "43202", "52113", "52120", "70010", "70012", "72011", "72013",
        "72014", "72020", "72100", "72200", "72201", "72205", "72310", "72321", "72401", "72404", "72410",
        "72411", "72422", "72429", "72600", "73100", "73111", "73201", "73209", "73400", "80021", "92100",
        "92101",
    ])

/// Occupations listed for international students with a job in the Eastern Ontario region: 2025-12-11.
let studentsEastern2025 = OccupationSet(
    Words(
        "Ontario: international students, Eastern Ontario, 2025",
        fr: "Ontario : étudiants étrangers, Est, 2025"),
    prefixes: [
        "10010", "10019", "10022", "11200", "12011", "12013", "12100", "12102", "12111", "13100", "13112",
        "20012", "21222", "30010", "31202", "31203", "32109", "32120", "32124", "33100", "33109", "41200",
        "41300", "41321", "73310", "92015", "92100",
    ])

/// Occupations listed for international students with a job in the Southwestern Ontario region: 2025-12-11.
let studentsSouthwestern2025 = OccupationSet(
    Words(
        "Ontario: international students, Southwestern Ontario, 2025",
        fr: "Ontario : étudiants étrangers, Sud-Ouest, 2025"),
    prefixes: [
        "10010", "10011", "10012", "10019", "10022", "11201", "12010", "12011", "12013", "12100", "12101",
        "12102", "12111", "13100", "13112", "20012", "30010", "31202", "32129", "33100", "33102", "33109",
        "40030", "41301", "70012", "72010", "72014", "72020", "72205", "80020", "82031", "92010", "92011",
        "92013", "92014", "92023", "92024",
    ])

/// Occupations listed for international students with a job in the Central Ontario region: 2025-12-11.
let studentsCentral2025 = OccupationSet(
    Words(
        "Ontario: international students, Central Ontario, 2025",
        fr: "Ontario : étudiants étrangers, Centre, 2025"),
    prefixes: [
        "10019", "10022", "11201", "12011", "12013", "12101", "12102", "12200", "12201", "13100", "13101",
        "13111", "13112", "30010", "31209", "32129", "32201", "33100", "33102", "51110", "51120", "52121",
        "70010", "72010", "72014", "72020", "72022", "73201", "73301", "92013",
    ])
