import Rulebook

private let connection: Requirement = .any([
    ManitobaConnection.closeRelative, ManitobaConnection.friendOrDistantRelative,
    ManitobaConnection.sixMonthsOfWork, ManitobaConnection.studied, ManitobaConnection.strategicInvitation,
])

private let conditions: Requirement = .all([
    manitobaCommon, connection,
    .points(overseasAssessmentGrid, stream: "mb-swo", atLeast: 60),
    .shown(
        "The supporter is a citizen or permanent resident, a year in Manitoba, and not the applicant's child",
        fr:
            "Le répondant est citoyen ou résident permanent, réside au Manitoba depuis un an et n'est pas l'enfant du demandeur"
    ),
    .shown(
        "After an exploratory visit: aged 21 to 45, level 5, two years of work in five, no stronger tie elsewhere",
        fr:
            "Après une visite exploratoire : de 21 à 45 ans, niveau 5, deux ans de travail en cinq ans, aucun lien plus fort ailleurs"
    ),
])

/// People with a tie to Manitoba and 60 of 100 points in the assessment of the stream.
let skilledWorkerOverseas = NomineeStream(
    "mb-swo", Words("Skilled Worker Overseas", fr: "Travailleurs qualifiés à l'étranger"),
    kind: .worker, track: .either, status: .always(.open, per: ManitobaText.renewal),
    eligibility: [
        .from("2023-04-25", per: ManitobaText.overseas): .all([conditions, ManitobaFunds.shown2023]),
        .from("2024-05-28", per: ManitobaFunds.text2024): .all([conditions, ManitobaFunds.shown2024]),
        .from("2025-07-07", per: ManitobaFunds.text2025): .all([conditions, ManitobaFunds.shown2025]),
    ],
    selection: manitobaSelection, fee: manitobaFee)
