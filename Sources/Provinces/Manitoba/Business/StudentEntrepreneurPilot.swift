import Rulebook

/// Why the three business streams are not simulated.
let businessNotSimulated = Words(
    "Twelve nominations in 2025; the model has no net worth, investment or business.",
    fr: "Douze désignations en 2025; le modèle ne connaît ni avoir net, ni investissement, ni entreprise.")

private let conditions: Requirement = .all([
    .between(.age, 21...35), .language(atLeast: 7), graduateOfManitobaProgram, .tie(.lives, .here),
    .permit([.postGraduation, .spousalOpen, .bridgingOpen, .otherOpen]),
    .shown("51 per cent or more of the business", fr: "51 pour cent ou plus de l'entreprise"),
    .shown(
        "The business ran for six months before the nomination",
        fr: "L'entreprise a été exploitée pendant six mois avant la désignation"),
    .shown(
        "Has lived in Manitoba without a break since graduation",
        fr: "Réside au Manitoba sans interruption depuis l'obtention du diplôme"),
])

/// A Manitoba program of two years or more.
private let graduateOfManitobaProgram: Requirement = .all([
    .tie(.graduated, .here), .credential(atLeast: .twoYear),
])

/// Graduates of Manitoba who start a business on an open permit.
let studentEntrepreneurPilot = NomineeStream(
    "mb-ies-isep",
    Words(
        "International Education Stream: International Student Entrepreneur Pilot",
        fr: "Volet Éducation internationale : projet pilote pour étudiants entrepreneurs"),
    kind: .business, track: .base, status: [.from("2018-04-01", per: ManitobaText.renewal): .open],
    eligibility: .always(conditions, per: ManitobaText.education),
    selection: .always(Selection(.direct, order: .oldest, applyWithinDays: 60), per: ManitobaText.education),
    notSimulated: businessNotSimulated)
