import Rulebook

/// Entrepreneur before the consolidation: catalogued.
let formerEntrepreneur = NomineeStream(
    "ns-legacy-entrepreneur", Words("Entrepreneur (former)", fr: "Entrepreneur (ancien)"), kind: .business,
    track: .base, status: untilConsolidation,
    eligibility: .always(
        .all([
            .language(atLeast: 5), .destinationHere,
            .shown(
                "the net worth and investment of the guide", fr: "l'avoir net et l'investissement du guide"),
        ]), per: formerRecalled),
    selection: formerSelection, notSimulated: noBusinessInTheModel)

/// International Graduate Entrepreneur before the consolidation: catalogued.
let formerGraduateEntrepreneur = NomineeStream(
    "ns-legacy-grad-entrepreneur",
    Words("International Graduate Entrepreneur (former)", fr: "Entrepreneur diplômé étranger (ancien)"),
    kind: .business, track: .base, status: untilConsolidation,
    eligibility: .always(
        .all([
            .tie(.graduated, .here), .destinationHere,
            .shown(
                "a local business owned and run for a year or more",
                fr: "une entreprise locale possédée et dirigée depuis au moins un an"),
        ]), per: formerRecalled),
    selection: formerSelection, notSimulated: noBusinessInTheModel)
