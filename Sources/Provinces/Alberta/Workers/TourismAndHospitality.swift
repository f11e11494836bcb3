import Rulebook

private let rule: Requirement = .all([
    commonStatus, commonOffer, commonEmployer,
    .tie(.lives, .here),
    .fact(.worksForOfferingEmployer),
    .atLeast(.monthsWithEmployer, 6),
    .language(atLeast: 4),
    .any([.credential(atLeast: .secondary), .fact(.tradeCertificate)]),
    .offerOccupation(tourismOccupations),
    .fact(.tourismEmployer),
])

private let assessed: Requirement = .permit([.labourMarketImpactAssessed])
/// The special measure for people hit by wildfires gave open permits.
private let assessedOrWildfire: Requirement = .permit([.labourMarketImpactAssessed, .otherOpen])

/// Tourism and Hospitality Stream: six months with an employer of a sector association.
let tourismAndHospitality = NomineeStream(
    "ab-ths", Words("Tourism and Hospitality Stream", fr: "Volet tourisme et hôtellerie"), kind: .worker,
    track: .base,
    status: [
        .always(per: updates): .closed,
        .from("2024-03-01", per: updates): .open,
        .from("2024-03-02", per: .secondary("About 500 files were taken within one business day")): .paused,
        .from("2024-09-30", per: updates): .open,
    ],
    eligibility: [
        .from("2024-03-01", per: reports): .all([rule, assessed]),
        .from("2024-07-19", per: updates): .all([rule, assessedOrWildfire]),
        .from("2024-12-01", per: updates): .all([rule, assessed]),
    ],
    selection: workerSelection, fee: workerFee)
