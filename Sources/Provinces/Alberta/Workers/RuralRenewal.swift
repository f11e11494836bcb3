import Rulebook

/// A year of full-time work within eighteen months, waived for graduates of a two-year program in the community.
private let experience: Requirement = .any([
    .atLeast(.workMonths(within: 18), 12),
    .all([.permit([.postGraduation]), .tie(.graduated, .here), .credential(atLeast: .twoYear)]),
])

private let rule: Requirement = .all([
    commonStatus, commonOffer, languageByTEER, experience,
    .fact(.communityEndorsement),
    .offerRegion([.ruralRenewalCommunity]),
    .credential(atLeast: .secondary),
    .not(.offerOccupation(ineligibleRuralOccupations)),
    .shown(
        "Settlement funds of the stream's table, whose amounts are not known",
        fr: "Les fonds d'établissement du barème du volet, dont les montants ne sont pas connus"),
])

/// From 2026: an offer of TEER 0 to 3 for those outside Alberta, and a valid work permit for those inside Canada.
private let rule2026: Requirement = .all([
    rule, commonEmployer,
    .when(.not(.tie(.lives, .here)), .offerTEER(.skilled)),
    .when(.tie(.lives, .canada), .workPermit),
    .shown(
        "The endorsement letter is not older than a year", fr: "La lettre d'appui date de moins d'un an"),
])

/// Rural Renewal Stream: a designated community of under 100,000 endorses the worker.
let ruralRenewal = NomineeStream(
    "ab-rrs", Words("Rural Renewal Stream", fr: "Volet Renouveau rural"), kind: .worker, track: .base,
    status: [.from("2022-02-16", per: updates): .open],
    eligibility: [
        .always(per: ruralPage): rule,
        .from("2024-03-18", per: employerNotice): .all([rule, commonEmployer]),
        .from("2026-01-01", per: updates): rule2026,
    ],
    selection: workerSelection, fee: workerFee)
