import Rulebook

private let sector = Words("Priority sector", fr: "Secteur prioritaire")
private let adaptability = Words("Adaptability", fr: "Capacité d'adaptation")

/// The factors of the Skilled Worker stream from September 2019 to January 2025: the most of each is known, no band is.
///
/// The most of adaptability is what the others leave of 100.
let skilledWorkerFactors2019 = PointsGrid(
    "nb-sw-2019",
    Words(
        "NB Skilled Worker selection factors of 2019 (historic)",
        fr: "facteurs de sélection du volet Travailleurs qualifiés du N.-B. de 2019 (historique)"),
    most: 100, passMark: 60,
    [
        FactorGroup(
            "age", Words("Age", fr: "Âge"), most: 10, [FactorLine("age", .unpublished("age", most: 10))]),
        FactorGroup(
            "language", Words("Language", fr: "Langue"), most: 28,
            [FactorLine("language", .unpublished("language", most: 28))]),
        FactorGroup(
            "education", Words("Education", fr: "Scolarité"), most: 20,
            [FactorLine("education", .unpublished("education", most: 20))]),
        FactorGroup(
            "work", Words("Work experience", fr: "Expérience de travail"), most: 20,
            [FactorLine("work", .unpublished("work_experience", most: 20))]),
        FactorGroup(
            "priority_sector", sector, most: 10,
            [FactorLine("priority_sector", .unpublished("priority_sector", most: 10))]),
        FactorGroup(
            "adaptability", adaptability, most: 12,
            [FactorLine("adaptability", .unpublished("adaptability", most: 12))]),
    ])

/// The factors before September 2019, of which two maxima, the lines of adaptability and the pass mark are known.
let skilledWorkerFactorsBefore2019 = PointsGrid(
    "nb-sw-pre2019",
    Words(
        "NB Skilled Worker selection factors before 2019 (historic)",
        fr: "facteurs de sélection du volet Travailleurs qualifiés du N.-B. avant 2019 (historique)"),
    most: 100, passMark: 50,
    [
        FactorGroup(
            "language", Words("Language", fr: "Langue"), most: 15,
            [FactorLine("language", .unpublished("language", most: 15))]),
        FactorGroup(
            "education", Words("Education", fr: "Scolarité"), most: 18,
            [FactorLine("education", .unpublished("education", most: 18))]),
        FactorGroup(
            "adaptability", adaptability, most: 10,
            [
                FactorLine("relative", .flag("close_relative_in_nb", 10, when: .tie(.relative, .here))),
                FactorLine("study", .flag("one_year_of_study_in_nb", 10, when: .tie(.studied, .here))),
            ]),
        FactorGroup(
            "others", Words("lines that are not held", fr: "lignes qui ne sont pas connues"), most: 57,
            [FactorLine("others", .unpublished("other_lines", most: 57))]),
    ])
