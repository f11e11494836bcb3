import Rulebook

private let rule: Requirement = .all([
    commonStatus,
    .points(skilledWorkerGrid, stream: "sk-isw-oid", atLeast: 60),
    .language(atLeast: 4),
    .credential(atLeast: .oneYear),
    .atLeast(.workMonths(within: 120), 12),
    .occupationTEER(.skilled),
    .shown("A settlement plan", fr: "Un plan d'établissement"),
    .shown(
        "The licence of a listed regulated occupation",
        fr: "Le permis d'une profession réglementée de la liste"),
])

private let listed: Requirement = .all([rule, .not(.occupation(excludedOccupations))])

/// Draws were limited to a list of occupations of their own and to files with a credential assessment.
let drawByPoints = Selection(
    .invitation, order: .points(grid: "sk-110"),
    filter: .any([.fact(.credentialAssessed), .atLeast(.canadianCredentials, 1)]), isFilterUndisclosed: true,
    applyWithinDays: 60)

/// International Skilled Worker, Occupations In-Demand: open on paper, no draw since 2024-09-12.
let occupationsInDemand = NomineeStream(
    "sk-isw-oid",
    Words(
        "International Skilled Worker: Occupations In-Demand",
        fr: "Travailleur qualifié étranger : profession en demande"),
    kind: .worker, track: .base, status: openButForThePause,
    eligibility: [
        .always(per: inDemandPage): .all([rule, fundsOf2023]),
        .from("2024-05-01", per: excludedList): .all([listed, fundsOf2023]),
        fundsChange2024: .all([listed, fundsOf2024]),
        fundsChange2025: .all([listed, fundsOf2025]),
    ],
    selection: [.always(per: inDemandPage): drawByPoints], fee: applicationFee)
