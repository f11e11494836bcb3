import Rulebook

/// A program of Manitoba completed within three years.
let graduateOfManitoba: Requirement = .all([
    .tie(.graduated, .here), .atMost(.monthsSinceGraduation, 36),
])

private let listedOccupation: Requirement = .any([
    .offerOccupation(inDemandOccupations),
    .all([.offerRegion([.elsewhereInManitoba]), .offerOccupation(inDemandOutsideWinnipeg)]),
])

/// The job follows the studies; not asked of a bachelor or higher with a listed offer in TEER 0 to 3.
private let relatedJob: Requirement = .any([
    .offer(.matchesStudy),
    .all([
        .offerTEER(.skilled),
        .any([
            .credential(atLeast: .masters), .all([.credential(atLeast: .threeYear), .fact(.bachelorDegree)]),
        ]),
    ]),
])

private let conditions: Requirement = .all([
    manitobaCommon, graduateOfManitoba, .credential(atLeast: .oneYear), .language(atLeast: 7),
    .tie(.lives, .here), listedOccupation, .offer(.fullTime), relatedJob,
    .shown("An offer of one year or more", fr: "Une offre d'un an ou plus"),
])

/// The notice that moved graduates with six months of work to Skilled Worker in Manitoba; its day is not known.
private let moved = Source.assumed(
    "MPNP notice of June 2026; the last day of the month stands for the unknown day")

/// Recent graduates of Manitoba with an offer in a listed occupation.
let careerEmploymentPathway = NomineeStream(
    "mb-ies-cep",
    Words(
        "International Education Stream: Career Employment Pathway",
        fr: "Volet Éducation internationale : voie Carrière et emploi"),
    kind: .graduate, track: .either,
    status: [
        .from("2018-04-01", per: ManitobaText.renewal): .open,
        .from("2026-06-30", per: moved): .closed,
    ],
    eligibility: .always(conditions, per: ManitobaText.education), selection: manitobaSelection,
    fee: manitobaFee)
