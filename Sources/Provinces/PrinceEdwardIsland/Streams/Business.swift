import Rulebook

/// Business, Work Permit stream: catalogued; its own points were 80 or more in past draws.
let businessWorkPermit = NomineeStream(
    "pe-business", Words("Business: Work Permit stream", fr: "Gens d'affaires : volet Permis de travail"),
    kind: .business, track: .base, status: .always(.open, per: drawsPage),
    eligibility: .always(
        .all([
            .destinationHere,
            .shown(
                "the criteria and points of the business guide, which were not found",
                fr: "les critères et les points du guide des gens d'affaires, introuvables"),
        ]), per: .recalled("criteria not found")),
    selection: .always(
        Selection(
            .invitation, order: .oldest, isFilterUndisclosed: true, applyWithinDays: 60, interestMonths: 6),
        per: drawsPage),
    notSimulated: Words(
        "the model has no business, and the points of the business grid were not found",
        fr:
            "le modèle n'a pas d'entreprise, et les points de la grille des gens d'affaires n'ont pas été trouvés"
    ))
