import Rulebook

/// Federal Skilled Worker Program, minimum requirements (R75) and funds (R76(1)(b)); the 67-point grid stands apart.
///
/// The candidate's credential is the level recognised: without a valid assessment a foreign one is none.
func skilledWorkerProgram(_ era: ProgramEra, funds: FundsTable) -> Requirement {
    .all([
        era.skilledOccupation,
        .atLeast(.lowestLevel(.first), 7),
        .credential(atLeast: .secondary),
        .any([.atLeast(.canadianMonths(within: 120), 12), .atLeast(.foreignMonths(within: 120), 12)]),
        .any([.settlementFunds(funds), era.offerAndAuthorization]),
        outsideQuebec,
        .shown(
            "Continuous year in the primary occupation, its duties performed",
            fr: "Année continue dans la profession principale, fonctions exercées"),
        .shown(
            "Canadian credential, or a foreign one with an assessment less than five years old",
            fr: "Diplôme canadien, ou diplôme étranger avec une évaluation de moins de cinq ans"),
    ])
}
