import Rulebook

/// A bachelor's degree or higher; of two or more credentials the longer one is taken as a bachelor's.
let bachelorOrHigher: Requirement = .any([
    .credential(atLeast: .twoOrMore), .all([.credentialIn([.threeYear]), .fact(.bachelorDegree)]),
])

/// What the three Express Entry streams ask alike: a live profile that names Ontario or all provinces, and intention.
let expressEntryConditions: Requirement = .all([.profile, .interest, intendsToLiveInOntario])

/// A year of skilled work within five, as the streams for human capital ask.
let yearOfSkilledWork: Requirement = .atLeast(.workMonths(within: 60), 12)

private let conditions: Requirement = .all([
    expressEntryConditions, .federalProgram([.fsw, .cec]), yearOfSkilledWork, bachelorOrHigher,
    .language(atLeast: 7),
])

/// Candidates of the federal pool by their score; open until the closing of eight streams.
///
/// The last notifications went out on 2024-09-19; the stream stayed open and files received were decided.
let humanCapitalPriorities = NomineeStream(
    "on-ee-hcp",
    Words(
        "Ontario's Express Entry: Human Capital Priorities stream",
        fr: "Entrée express Ontario : volet Priorités en capital humain"),
    kind: .expressEntry, track: .enhanced, status: graduateStatus,
    eligibility: [
        .from("2023-04-25", per: OntarioFunds.text2023): .all([conditions, OntarioFunds.shown2023]),
        .from("2024-05-28", per: OntarioFunds.text2024): .all([conditions, OntarioFunds.shown2024]),
        .from("2025-07-07", per: OntarioFunds.text2025): .all([conditions, OntarioFunds.shown2025]),
    ],
    selection: [
        .from("2017-07-01", per: .recalled("Score of 400 or more, the stream's first floor")): Selection(
            .notification, order: .score, filter: .atLeast(.score, 400), applyWithinDays: 45),
        // The hull of the twelve months' bands; the lists of occupations of each round are not held here.
        .from("2024-01-01", per: OntarioText.notifications): Selection(
            .notification, order: .score,
            filter: .any([.between(.score, 352...480), .between(.score, 505...528)]), applyWithinDays: 45),
    ],
    fee: .always(1_500, per: OntarioText.checklists))
