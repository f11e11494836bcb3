import Rulebook

/// An offer with an authorization to work, the only one that frees from settlement funds: R82(2)(a), (b) and (d).
let offerAndAuthorization = Requirement.all([.offerInCanada(.arrangedEmployment), .workPermit])

/// Federal Skilled Worker Program, minimum requirements (R75) and funds (R76(1)(b)); the 67-point grid stands apart.
///
/// The candidate's credential is the level recognised, so an assessment of a foreign one is a matter of documents.
func skilledWorkerProgram(funds: FundsTable) -> Requirement {
    .all([
        .occupationTEER(.skilled),
        .atLeast(.lowestLevel(.first), 7),
        .credential(atLeast: .secondary),
        .any([.atLeast(.canadianMonths(within: 120), 12), .atLeast(.foreignMonths(within: 120), 12)]),
        .any([.settlementFunds(funds), offerAndAuthorization]),
        outsideQuebec,
        .shown(
            "Continuous year in the primary occupation, its duties performed",
            fr: "Année continue dans la profession principale, fonctions exercées"),
        .shown(
            "Canadian credential, or a foreign one with an assessment less than five years old",
            fr: "Diplôme canadien, ou diplôme étranger avec une évaluation de moins de cinq ans"),
    ])
}
