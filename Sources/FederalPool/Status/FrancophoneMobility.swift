import Rulebook

/// Francophone Mobility (R205(a), code C16), employer-specific, outside Québec.
///
/// The first version speaks of NOC 0, A and B: TEER 0 to 3 of the classification of 2021 stand for them here.
let francophoneMobility: Dated<FrancophoneMobility> = [
    .from("2016-06-01", per: instructions): FrancophoneMobility(
        categories: .skilled, excluded: none, speaking: 0, listening: 0,
        words: Words(
            "Skilled work (NOC 0, A, B) outside Québec for those whose habitual language is French.",
            fr:
                "Travail qualifié (CNP 0, A, B) hors du Québec pour les personnes dont le français est la langue d'usage."
        )),
    .from("2022-11-16", per: instructions): FrancophoneMobility(
        categories: .skilled, excluded: none, speaking: 0, listening: 0,
        words: Words(
            "Work of TEER 0 to 3 outside Québec for those whose habitual language is French.",
            fr:
                "Travail de FEER 0 à 3 hors du Québec pour les personnes dont le français est la langue d'usage."
        )),
    .from("2023-06-15", per: instructions): FrancophoneMobility(
        categories: .all, excluded: primaryAgriculture, speaking: 5, listening: 5,
        words: Words(
            "Work of any TEER outside Québec, primary agriculture of TEER 4 and 5 excepted, with NCLC 5 in speaking and listening.",
            fr:
                "Travail de toute FEER hors du Québec, sauf l'agriculture primaire de FEER 4 et 5, avec NCLC 5 à l'oral et à l'écoute."
        )),
]

private let instructions = Source(
    "Immigration and Refugee Protection Regulations, SOR/2002-227, s. 205(a); staff instructions, International "
        + "Mobility Program, exemption code C16, as copied",
    "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/")

private let none = OccupationSet(Words("no occupation", fr: "aucune profession"), [])

/// The unit groups are recalled: the instructions name the sector, not its codes.
private let primaryAgriculture = OccupationSet(
    Words("primary agriculture, TEER 4 and 5", fr: "agriculture primaire, FEER 4 et 5"),
    [84120, 85100, 85101, 85103])
