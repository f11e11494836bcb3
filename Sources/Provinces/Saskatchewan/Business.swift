import Rulebook

/// Entrepreneur, International Graduate Entrepreneur and Farm Owner/Operator, ended on 2025-03-27.
let businessCategories = NomineeStream(
    "sk-ent",
    Words(
        "Entrepreneur; International Graduate Entrepreneur; Farm Owner/Operator",
        fr: "Entrepreneur; diplômé étranger entrepreneur; propriétaire ou exploitant agricole"),
    kind: .business, track: .base,
    status: [
        .always(per: openingNotFound): .open,
        .from("2025-02-18", per: reports): .paused,
        .from("2025-03-27", per: release2025): .closed,
    ],
    eligibility: [
        .always(per: procedures): .shown(
            "A net worth of $500,000 or more (entrepreneurs)",
            fr: "Un avoir net de 500 000 $ ou plus (entrepreneurs)")
    ],
    selection: [
        .always(per: reports): Selection(.direct, order: .oldest, applyWithinDays: 180)
    ],
    notSimulated: Words(
        "The model holds no net worth, investment or business plan, and the categories ended in 2025",
        fr:
            "Le modèle ne contient ni avoir net, ni investissement, ni plan d'affaires; les catégories ont pris fin en 2025"
    ))
