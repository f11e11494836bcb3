import Rulebook

/// Entrepreneur: catalogued; more is asked in Halifax. Graduates who ran a local business for a year are a variant.
let entrepreneur = NomineeStream(
    "ns-entrepreneur", Words("Entrepreneur", fr: "Entrepreneur"), kind: .business, track: .base,
    status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: entrepreneurPage): .all([
            .language(atLeast: 5), .destinationHere,
            .shown(
                "net worth of 600,000 dollars in Halifax, 400,000 elsewhere",
                fr: "avoir net de 600 000 dollars à Halifax, 400 000 ailleurs"),
            .shown(
                "an investment of 150,000 dollars in Halifax, 100,000 elsewhere",
                fr: "investissement de 150 000 dollars à Halifax, 100 000 ailleurs"),
        ])
    ],
    selection: currentSelection, notSimulated: noBusinessInTheModel)

/// Why no business stream is simulated.
let noBusinessInTheModel = Words(
    "the model has no business, net worth or investment, and no count of its nominations is published",
    fr:
        "le modèle n'a ni entreprise, ni avoir net, ni investissement, et aucun nombre de désignations n'est publié"
)
