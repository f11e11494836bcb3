import Rulebook

/// Francophone Stream: French at level 5, English at level 4, any TEER, taken as it comes; base or enhanced.
let francophone = NomineeStream(
    "nt-fr", Words("Francophone Stream", fr: "Volet francophone"), kind: .worker, track: .either,
    status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: francophonePage): .all([
            commonRequirements, .offerTEER(.all),
            .atLeast(.lowestLevel(.french), 5),
            .atLeast(.lowestLevel(.english), 4),
            .any([.atLeast(.monthsWorkedHere(within: 120), 6), .atLeast(.workMonths(within: 120), 12)]),
            .credential(atLeast: .secondary),
            .when(.profile, .interest),
        ])
    ],
    selection: [.always(per: selectionReport): Selection(.direct, order: .oldest, applyWithinDays: 30)],
    fee: workerFee)
