import Rulebook

/// Skills Immigration Ranking System in force since 2022-11-16: 120 points of human capital and 80 of the economy.
///
/// Source: Skills Immigration Program Guide, Part 8.
let skillsGrid2022 = PointsGrid(
    "bc-sirs", Words("Skills Immigration Ranking System", fr: "Système de classement du volet Compétences"),
    most: 200, [workGroup, educationGroup, languageGroup, wageGroup, areaGroup])

private let workGroup = FactorGroup(
    "work", Words("directly related work", fr: "travail directement lié"), most: 40,
    [
        FactorLine(
            "work_years", asked: .years,
            .band(
                "directly_related_years", .workMonths(within: 120),
                [.over(0): 1, 12: 4, 24: 8, 36: 12, 48: 16, 60: 20])),
        FactorLine(
            "work_canada",
            .flag("one_year_directly_related_in_canada", 10, when: .atLeast(.canadianMonths(within: 120), 12))
        ),
        FactorLine(
            "work_current_employer",
            .flag(
                "currently_full_time_in_bc_for_this_employer_and_occupation", 10,
                when: .all([.fact(.worksForOfferingEmployer), .offer([.fullTime]), .tie(.lives, .here)]))),
    ])

private let educationLevels: [Choice] = [
    Choice("doctorate", 27, when: .credential(atLeast: .doctoral)),
    Choice("master", 22, when: .credential(atLeast: .masters)),
    Choice("postgraduate_certificate_or_diploma", 15, when: .credential(atLeast: .twoOrMore)),
    Choice("bachelor", 15, when: .all([.credential(atLeast: .threeYear), .fact(.bachelorDegree)])),
    Choice("associate", 5, when: .credential(atLeast: .threeYear)),
    Choice("post_secondary_certificate_or_diploma", 5, when: .credential(atLeast: .oneYear)),
    Choice("trade_certificate_or_diploma", 5, when: .fact(.tradeTraining)),
    Choice("secondary_or_less", 0, when: .all([])),
]

private let educationGroup = FactorGroup(
    "education", Words("education", fr: "études"), most: 40,
    [
        FactorLine("edu_level", .choice("education_level", educationLevels)),
        FactorLine(
            "edu_place",
            .bestFlag([
                .flag("post_secondary_in_bc", 8, when: .tie(.studied, .here)),
                .flag("post_secondary_elsewhere_in_canada", 6, when: .tie(.studied, .elsewhere)),
            ])),
        FactorLine(
            "designation",
            .flag(
                "eligible_professional_designation", 5,
                when: .any([
                    .fact(.professionalDesignation), .fact(.tradeCertificate),
                    .all([.occupation(designatedOccupations), .fact(.licensedInDestination)]),
                ]))),
    ])

private let languageGroup = FactorGroup(
    "language", Words("language", fr: "langue"), most: 40,
    [
        FactorLine(
            "lang_level",
            .band("clb_lowest_ability", .lowestLevel(.best), [4: 5, 5: 10, 6: 15, 7: 20, 8: 25, 9: 30])),
        FactorLine(
            "lang_both",
            .flag(
                "clb4_plus_in_both_english_and_french", 10,
                when: .all([.atLeast(.lowestLevel(.english), 4), .atLeast(.lowestLevel(.french), 4)]))),
    ])

/// A point for each whole dollar an hour above 15, up to 55 points at 70 dollars.
private let wageGroup = FactorGroup(
    "wage", Words("hourly wage of the offer", fr: "salaire horaire de l'offre"), most: 55,
    [
        FactorLine(
            "hourly_wage", asked: .dollarsAnHour,
            .linear("hourly_wage_cad", .hourlyWage, above: 15_00, unit: 1_00, most: 55))
    ])

private let areas: [Choice] = [
    Choice("1", 0, when: .offerRegion([.metroVancouver])),
    Choice("2", 5, when: .offerRegion([.squamishAbbotsfordAgassizMissionChilliwack])),
    Choice("3", 15, when: .offerRegion([.elsewhereInBritishColumbia])),
]

private let outsideMetroVancouver: Requirement = .offerRegion([
    .squamishAbbotsfordAgassizMissionChilliwack, .elsewhereInBritishColumbia,
])

/// The area of the offer; work or a diploma outside Metro Vancouver counts only with an offer outside it.
private let areaGroup = FactorGroup(
    "area", Words("area of the offer", fr: "région de l'offre"), most: 25,
    [
        FactorLine("area_level", .choice("area", areas)),
        FactorLine(
            "regional_bonus",
            .unless(
                "area", answers: ["1", Answers.leftOut],
                .bestFlag([
                    .flag(
                        "one_year_full_time_outside_area1_within_5_years", 10,
                        when: .all([outsideMetroVancouver, .fact(.regionalWork)])),
                    .flag(
                        "graduate_of_public_institution_outside_area1_within_3_years", 10,
                        when: .all([outsideMetroVancouver, .fact(.regionalGraduate)])),
                ]))),
    ])
