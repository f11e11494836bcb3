import Rulebook

/// Worker expression of interest, for those submitted from 2025-01-30: parent, child or sibling only.
///
/// Source: Worker Expression of Interest points grid, Alberta.ca.
let workerGrid2025 = PointsGrid(
    "ab-weoi", Words("Worker Expression of Interest", fr: "Déclaration d'intérêt des travailleurs"),
    most: 100,
    [humanCapitalGroup, economicGroup])

private let educationLevels: [Choice] = [
    Choice("doctorate", 12, when: .credential(atLeast: .doctoral)),
    Choice("master", 10, when: .credential(atLeast: .masters)),
    Choice("bachelor", 7, when: .all([.credential(atLeast: .threeYear), .fact(.bachelorDegree)])),
    Choice(
        "trades_certificate_or_diploma", 7, when: .any([.fact(.tradeCertificate), .fact(.tradeTraining)])),
    Choice("diploma_or_certificate", 4, when: .credential(atLeast: .oneYear)),
    Choice("secondary_or_less", 0, when: .all([])),
]

/// The place of the highest credential; the model takes the latest Canadian one for it.
private let educationPlace: Factor = .unless(
    "education_level", answers: ["secondary_or_less"],
    .bestFlag([
        .flag("highest_credential_in_alberta", 10, when: .tie(.graduated, .here)),
        .flag("highest_credential_elsewhere_in_canada", 6, when: .tie(.graduated, .elsewhere)),
    ]))

private let languages: Factor = .bestOf([
    .band("clb_english_lowest", .lowestLevel(.english), [4: 5, 5: 8, 6: 10]),
    .band("nclc_french_lowest", .lowestLevel(.french), [4: 3, 5: 5, 6: 8]),
])

private let canadianWork: Factor = .bestFlag([
    .flag("six_months_work_in_alberta", 10, when: .atLeast(.monthsWorkedHere(within: 120), 6)),
    .flag(
        "six_months_work_elsewhere_in_canada", 6,
        when: .any([.atLeast(.canadianMonths(within: 120), 6), .tie(.worked, .elsewhere)])),
])

/// Education, language, work, age and family: 69 points.
let humanCapitalGroup = FactorGroup(
    "human_capital", Words("human capital", fr: "capital humain"), most: 69,
    [
        FactorLine("education", .choice("education_level", educationLevels)),
        FactorLine("education_place", educationPlace),
        FactorLine("language", languages),
        FactorLine(
            "bilingual",
            .flag(
                "four_plus_in_both_languages", 3,
                when: .all([.atLeast(.lowestLevel(.english), 4), .atLeast(.lowestLevel(.french), 4)]))),
        FactorLine("work_total", .band("total_work_months", .workMonths(within: 120), [0: 3, 6: 7, 12: 11])),
        FactorLine("work_canada", canadianWork),
        FactorLine("age", .band("age", .age, [18: 3, 21: 5, 35: 4, 50: 3])),
        FactorLine("family", .flag("family_member_in_alberta", 8, when: .tie(.relative, .here))),
    ])

private let offerPlaces: [Choice] = [
    Choice("rural_renewal_community", 5, when: .offerRegion([.ruralRenewalCommunity])),
    Choice("other_outside_both_metros", 5, when: .offerRegion([.elsewhereInAlberta])),
    Choice("calgary_cma", 0, when: .offerRegion([.calgary])),
    Choice("edmonton_cma", 0, when: .offerRegion([.edmonton])),
    Choice("none", 0, when: .all([])),
]

/// The offer, its employer, licence and place: 31 points.
let economicGroup = FactorGroup(
    "economic", Words("economic factors", fr: "facteurs économiques"), most: 31,
    [
        FactorLine("offer", .flag("permanent_full_time_offer", 10, when: .offer([.permanent, .fullTime]))),
        FactorLine(
            "offer_sector",
            .bestFlag([
                .flag("rural_endorsement_letter", 6, when: .fact(.communityEndorsement)),
                .flag("tourism_association_employer", 6, when: .fact(.tourismEmployer)),
                .flag("police_association_employer", 6, when: .fact(.policeEmployer)),
            ])),
        FactorLine(
            "regulated",
            .flag(
                "regulated_occupation_with_licence_or_trade_certificate", 10,
                when: .any([.fact(.licensedInDestination), .fact(.tradeCertificate)]))),
        FactorLine("offer_place", .choice("offer_location", offerPlaces)),
    ])
