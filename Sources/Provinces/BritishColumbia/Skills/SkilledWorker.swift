import Rulebook

private let rule: Requirement = .all([
    commonRequirements,
    .offerTEER(.skilled),
    .atLeast(.workMonths(within: 120), 24),
    .shown(
        "Qualified for the job; licence or certificate where the occupation is regulated",
        fr: "Compétence pour l'emploi; permis ou certificat si la profession est réglementée"),
    expressEntryOption,
])

/// Skilled Worker: an offer of TEER 0 to 3 and two years of skilled work; base, or enhanced as Express Entry BC.
let skilledWorker = NomineeStream(
    "bc-sw",
    Words("Skills Immigration – Skilled Worker", fr: "Immigration qualifiée – Travailleurs qualifiés"),
    kind: .worker, track: .either,
    status: [.from("2016-01-27", per: .recalled("Opening day of the stream")): .open],
    eligibility: [
        .always(per: guide2022): rule,
        .from("2026-06-13", per: guide): .all([rule, eligibleOccupation]),
    ],
    selection: skilledWorkerSelection,
    fee: skillsFee)
