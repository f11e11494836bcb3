import Rulebook

/// Expression of interest of 2026 as published: the priorities earn points, how many is not known.
let expressionOfInterest2026 = PointsGrid(
    "yt-eoi-2026", Words("Expression of Interest 2026", fr: "Déclaration d'intérêt 2026"), most: 0,
    [
        FactorGroup(
            "priorities", Words("priorities met", fr: "priorités remplies"), most: 0,
            [
                FactorLine("regulated_health", .unpublished("regulated_health_professional", most: 0)),
                FactorLine("rural_employer", .unpublished("employer_outside_whitehorse", most: 0)),
                FactorLine("lived_worked", .unpublished("lived_and_worked_in_yukon_one_year", most: 0)),
                FactorLine("yukon_university", .unpublished("yukon_university_graduate", most: 0)),
                FactorLine("francophone", .unpublished("francophone", most: 0)),
                FactorLine("eoi_2025", .unpublished("eligible_2025_eoi_not_invited", most: 0)),
            ])
    ])

private let regulatedHealth = OccupationSet(
    Words("regulated health professions (model)", fr: "professions de la santé réglementées (modèle)"),
    prefixes: ["31", "321"])

/// The model's order of the same lines: one point for each priority and for an uninvited expression of 2025, and ten for
/// regulated health, which comes before all others. A choice of the model, not a rule of the territory.
let expressionOfInterestModel2026 = PointsGrid(
    "yt-eoi-2026-model",
    Words("Priorities of 2026, counted by the model", fr: "Priorités de 2026, comptées par le modèle"),
    most: 15,
    [
        FactorGroup(
            "priorities", Words("priorities met", fr: "priorités remplies"), most: 14,
            [
                FactorLine(
                    "regulated_health",
                    .flag("regulated_health_professional", 10, when: .offerOccupation(regulatedHealth))),
                FactorLine(
                    "rural_employer",
                    .flag("employer_outside_whitehorse", 1, when: .offerRegion([.elsewhereInYukon]))),
                FactorLine(
                    "lived_worked",
                    .flag(
                        "lived_and_worked_in_yukon_one_year", 1,
                        when: .all([
                            .atLeast(.monthsResidentHere, 12), .atLeast(.monthsWorkedHere(within: 120), 12),
                        ]))),
                FactorLine(
                    "yukon_university", .flag("yukon_university_graduate", 1, when: .tie(.studied, .here))),
                FactorLine("francophone", .flag("francophone", 1, when: .atLeast(.lowestLevel(.french), 5))),
            ]),
        FactorGroup(
            "carried_over", Words("uninvited in 2025", fr: "sans invitation en 2025"), most: 1,
            [
                FactorLine(
                    "eoi_2025", .flag("eligible_2025_eoi_not_invited", 1, when: .fact(.carriedOverInterest)))
            ]),
    ])

/// The assessment grid of business nominees: 65 to pass, bands not known, so it earns nothing.
let businessGrid = PointsGrid(
    "yt-ybnp", Words("Business nominee assessment grid", fr: "Grille d'évaluation des gens d'affaires"),
    most: 0, passMark: 65,
    [
        FactorGroup(
            "unpublished", Words("lines that are not known", fr: "lignes inconnues"), most: 0,
            [FactorLine("score", .unpublished("business_nominee_score", most: 0))])
    ])
