import Rulebook

/// The permits the stream takes; maintained status is not enough.
private let permits: [PermitKind] = [
    .labourMarketImpactAssessed, .tradeAgreement, .intraCompanyTransferee, .internationalExperienceCanada,
    .francophoneMobility, .religious, .vulnerableWorkerOpen, .postGraduation, .ukraineOpen, .hongKongOpen,
]

/// A year in Alberta within eighteen months, or two years anywhere within thirty; graduates: six months in their field.
private let experience: Requirement = .all([
    .when(
        .not(.permit([.postGraduation])),
        .any([.atLeast(.monthsWorkedHere(within: 18), 12), .atLeast(.workMonths(within: 30), 24)])),
    .when(
        .permit([.postGraduation]),
        .all([
            .atLeast(.monthsWorkedHere(within: 18), 6), .offer([.matchesStudy]), .tie(.graduated, .here),
        ])),
])

private let healthCareAides = OccupationSet(
    Words("nurse aides and orderlies", fr: "aides-soignants et préposés aux bénéficiaires"),
    prefixes: ["33102"])

/// A temporary resident who lives or works in another province is barred.
private let rule: Requirement = .all([
    commonStatus, commonOffer, languageByTEER, experience,
    .tie(.lives, .here),
    .fact(.worksForOfferingEmployer),
    .permit(permits),
    .when(.offerOccupation(healthCareAides), .language(atLeast: 7)),
    .credential(atLeast: .secondary),
    .not(.offerOccupation(ineligibleOccupations)),
    .shown(
        "Not an assistant in dentistry or early childhood education",
        fr: "Pas un poste d'assistance dentaire ou à l'éducation de la petite enfance"),
    .shown(
        "Income at the low income cut-off for the household or more",
        fr: "Un revenu au moins égal au seuil de faible revenu du ménage"),
])

/// Alberta Opportunity Stream: workers at work in Alberta with an offer of their employer; the largest base stream.
let albertaOpportunity = NomineeStream(
    "ab-aos", Words("Alberta Opportunity Stream", fr: "Volet Opportunité Alberta"), kind: .worker,
    track: .base,
    status: [
        .from("2018-06-14", per: updates): .open,
        .from("2024-02-15", per: updates): .paused,
        .from("2024-06-11", per: updates): .open,
    ],
    eligibility: [
        .always(per: reports): .all([rule, .atLeast(.employerYears, 1)]),
        .from("2024-03-18", per: employerNotice): .all([rule, commonEmployer]),
    ],
    selection: workerSelection, fee: workerFee)
