import Rulebook

/// Twenty-two construction occupations of the Skilled Worker stream since 2026-02-18.
let constructionList = OccupationSet(
    Words(
        "construction occupations of Nova Scotia", fr: "professions de la construction de la Nouvelle-Écosse"),
    [
        70010, 70011, 72011, 72014, 72020, 72102, 72106, 72200, 72201, 72310, 72320, 72401, 72402, 72500,
        73100,
        73102, 73110, 73200, 73400, 75101, 75110, 75119,
    ])

/// The twenty-one occupations of the Critical Construction Worker Pilot: the same without sheet metal workers (72102).
let constructionPilotList = OccupationSet(
    Words(
        "Critical Construction Worker Pilot",
        fr: "Projet pilote des travailleurs essentiels de la construction"),
    [
        70010, 70011, 72011, 72014, 72020, 72106, 72200, 72201, 72310, 72320, 72401, 72402, 72500, 73100,
        73102,
        73110, 73200, 73400, 75101, 75110, 75119,
    ])

let physicians = OccupationSet(Words("physicians", fr: "médecins"), [31100, 31101, 31102])

/// Jobs of the Nova Scotia Graduate stream.
let graduateList = OccupationSet(
    Words("Nova Scotia Graduate occupations", fr: "professions du volet Diplômés de la Nouvelle-Écosse"),
    [32102, 32124, 33102, 42202])

/// The Occupations in Demand list of 2024.
let inDemandListOf2024 = OccupationSet(
    Words("Occupations in Demand, 2024", fr: "métiers et professions en demande, 2024"),
    [33102, 65310, 73300, 73400, 75110])

/// Food service supervisors, out of the experience stream since 2024-04-17 (first day approximate).
let foodServiceSupervisors = OccupationSet(
    Words("food service supervisors", fr: "superviseurs des services alimentaires"), [62020])
