import Rulebook

/// A year of professional work in ten, two years of a skilled trade in five, or a year in Canada in three.
private let experience: Requirement = .any([
    .all([.atLeast(.workMonths(within: 120), 12), .occupationTEER([0, 1, 2, 3])]),
    .all([.atLeast(.workMonths(within: 60), 24), .fact(.tradeCertificate)]),
    .atLeast(.canadianMonths(within: 36), 12),
])

private let rule: Requirement = .all([
    commonStatus, experience,
    .profile,
    .interest,
    .federalProgram([.cec, .fsw, .fst]),
    .points(skilledWorkerGrid, stream: "sk-isw-ee", atLeast: 60),
    .credential(atLeast: .oneYear),
    .not(.occupation(excludedOccupations)),
    .shown("A settlement plan", fr: "Un plan d'établissement"),
])

/// International Skilled Worker, Saskatchewan Express Entry: open on paper, no draw since 2024-09-12.
let saskatchewanExpressEntry = NomineeStream(
    "sk-isw-ee",
    Words(
        "International Skilled Worker: Saskatchewan Express Entry",
        fr: "Travailleur qualifié étranger : Entrée express Saskatchewan"),
    kind: .expressEntry, track: .enhanced, status: openButForThePause,
    eligibility: [
        .always(per: expressEntryPage): .all([rule, fundsOf2023]),
        fundsChange2024: .all([rule, fundsOf2024]),
        fundsChange2025: .all([rule, fundsOf2025]),
    ],
    selection: [.always(per: expressEntryPage): drawByPoints], fee: applicationFee)
