import Rulebook

/// Business Immigration: catalogued; its criteria were not taken down.
let businessImmigration = NomineeStream(
    "nb-business", Words("Business Immigration stream", fr: "Volet Immigration des entrepreneurs"),
    kind: .business,
    track: .base, status: [.from("2021-01-01", per: .recalled("opened at the beginning of 2021")): .open],
    eligibility: [
        .from("2021-01-01", per: businessPage): .all([
            .destinationHere,
            .shown("the criteria of the stream's guide", fr: "les critères du guide du volet"),
        ])
    ],
    selection: [
        .from("2021-01-01", per: businessPage): Selection(
            .invitation, order: .oldest, isFilterUndisclosed: true, applyWithinDays: 60, interestMonths: 12)
    ],
    fee: .always(2_000, per: .secondary("fee of a business application, by consultants' pages")),
    notSimulated: Words(
        "the model has no business, and no count of its nominations is published",
        fr: "le modèle n'a pas d'entreprise, et aucun nombre de désignations n'est publié"))
