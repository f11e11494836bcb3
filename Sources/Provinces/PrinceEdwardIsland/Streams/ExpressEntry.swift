import Rulebook

/// PEI Express Entry with a job offer in the province.
let expressEntryWithOffer = NomineeStream(
    "pe-ee-offer",
    Words("PEI Express Entry with a job offer", fr: "Entrée express de l'Î.-P.-É. avec offre d'emploi"),
    kind: .expressEntry, track: .enhanced, status: .always(.open, per: openBefore),
    eligibility: [
        .always(per: sameBefore): withOfferCriteria,
        .from("2026-01-13", per: expressEntryPage): withOfferCriteria,
    ],
    selection: expressEntryWithOfferSelection, fee: .always(300, per: skilledWorkersPage))

/// PEI Express Entry without a job offer: scored, though people who live here already come first.
let expressEntryWithoutOffer = NomineeStream(
    "pe-ee-none",
    Words("PEI Express Entry without a job offer", fr: "Entrée express de l'Î.-P.-É. sans offre d'emploi"),
    kind: .expressEntry, track: .enhanced, status: .always(.open, per: openBefore),
    eligibility: [
        .always(per: sameBefore): withoutOfferCriteria,
        .from("2026-01-13", per: expressEntryPage): withoutOfferCriteria,
    ],
    selection: expressEntryWithoutOfferSelection, fee: .always(300, per: skilledWorkersPage))

private let withOfferCriteria: Requirement = .all([
    .profile, .interest, .federalProgram([.fsw, .fst, .cec]), .offer([]),
    .when(permitFromStudyElsewhere, nineMonthsAndFourLeft), .destinationHere,
])

private let withoutOfferCriteria: Requirement = .all([
    .profile, .interest, .federalProgram([.fsw, .fst, .cec]), .destinationHere,
])
