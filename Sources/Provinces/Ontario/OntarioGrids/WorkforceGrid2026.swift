import Rulebook

private let offerStreams = ["on-owp-teer03", "on-owp-teer45"]

/// Physicians without an offer count as TEER 1 in health.
private let teer: Factor = .choice(
    "job_offer.teer",
    [
        Choice("0", 9, when: .offerTEER(0)),
        Choice("1", 9, when: .any([.offerTEER(1), .fact(.selfEmployedPhysician)])),
        Choice("2", 6, when: .offerTEER(2)), Choice("3", 6, when: .offerTEER(3)),
        Choice("4", 0, when: .offerTEER(4)), Choice("5", 0, when: .offerTEER(5)),
    ])

private let broadCategory: Factor = .choice(
    "job_offer.noc_first_digit",
    [
        Choice("3", 10, when: .any([.between(.offerBroadCategory, 3...3), .fact(.selfEmployedPhysician)])),
        Choice("7", 8, when: .between(.offerBroadCategory, 7...7)),
        Choice("2", 6, when: .between(.offerBroadCategory, 2...2)),
        Choice("0", 4, when: .between(.offerBroadCategory, 0...0)),
        Choice("1", 4, when: .between(.offerBroadCategory, 1...1)),
        Choice("4", 4, when: .between(.offerBroadCategory, 4...4)),
        Choice("8", 4, when: .between(.offerBroadCategory, 8...8)),
        Choice("9", 4, when: .between(.offerBroadCategory, 9...9)),
        Choice("5", 2, when: .between(.offerBroadCategory, 5...5)),
        Choice("6", 2, when: .between(.offerBroadCategory, 6...6)),
    ])

/// Bands in cents an hour.
private let wage: Factor = .band(
    "job_offer.wage_hourly_cad", .hourlyWage, [2_000: 5, 2_500: 8, 3_000: 10, 3_500: 12, 4_000: 15])

/// More than 24 months is 25 whole months; work elsewhere in Ontario counts for those new in the position.
private let tenure: Factor = .bestOf([
    .band("work.months_in_offered_position_ontario", .monthsWithEmployer, [6: 12, 13: 15, 25: 18]),
    .band("work.months_any_ontario", .monthsWorkedHere(within: 120), [6: 6, 13: 9, 25: 12]),
])

private let employment: [FactorLine] = [
    FactorLine("teer", teer), FactorLine("broad", broadCategory),
    FactorLine("wage", asked: .dollarsAnHour, .only(streams: offerStreams, wage)),
    FactorLine("tenure_position", tenure),
    FactorLine(
        "earnings", .band("earnings.max_year_cad_last5", .earnings, [30_000: 4, 50_000: 6, 70_000: 8])),
    FactorLine(
        "status",
        .choice(
            "status.permit_type",
            [
                Choice("work", 10, when: .workPermit), Choice("study", 5, when: .permit([.study])),
                Choice("none", 0, when: .all([])),
            ])),
]

/// The model tells professional degrees apart as one kind; dentistry, veterinary medicine and optometry earn the same.
private let level: Factor = .choice(
    "education.level",
    [
        Choice("doctorate", 10, when: .credentialIn([.doctoral])),
        Choice("md", 10, when: .all([.credentialIn([.masters]), .fact(.professionalDegree)])),
        Choice("dentistry", 10, when: .any([])),
        Choice("veterinary", 10, when: .any([])),
        Choice("optometry", 10, when: .any([])),
        Choice("master", 8, when: .credentialIn([.masters])),
        Choice("bachelor", 6, when: bachelorOrHigher),
        Choice("certificate_above_bachelor", 6, when: .credentialIn([.twoOrMore])),
        Choice("ontario_college_graduate_certificate", 5, when: .any([])),
        Choice("certificate_below_bachelor", 5, when: .credentialIn([.threeYear])),
        Choice("college_cegep", 5, when: .credential(atLeast: .oneYear)),
        Choice("trade_certificate", 5, when: .any([.fact(.tradeCertificate), .fact(.tradeTraining)])),
        Choice("secondary", 0, when: .credential(atLeast: .secondary)),
        Choice("none", 0, when: .all([])),
    ])

private let education: [FactorLine] = [
    FactorLine("education", level),
    FactorLine(
        "can_credentials", .band("education.canadian_credentials_count", .canadianCredentials, [1: 5, 2: 10])),
]

/// Both languages count when each reaches level 6.
private let twoLanguages: Requirement = .all([
    .atLeast(.lowestLevel(.english), 6), .atLeast(.lowestLevel(.french), 6),
])

private let language: [FactorLine] = [
    FactorLine(
        "language", .band("language.min_clb_all_abilities", .lowestLevel(.best), [6: 4, 7: 8, 8: 12, 9: 15])),
    FactorLine(
        "languages_known",
        .choice(
            "language.official_languages_known",
            [
                Choice("two", 10, when: twoLanguages), Choice("one", 5, when: .language(atLeast: 1)),
                Choice("none", 0, when: .all([])),
            ])),
]

private let region: [FactorLine] = [
    FactorLine(
        "region",
        .choice(
            "job_offer.region",
            [
                Choice("north", 15, when: .offerRegion([.northernOntario])),
                Choice("east", 10, when: .offerRegion([.easternOntario])),
                Choice("central_ex_gta", 10, when: .offerRegion([.centralOntario])),
                Choice("southwest", 10, when: .offerRegion([.southwestOntario])),
                Choice("gta_ex_toronto", 5, when: .offerRegion([.greaterTorontoWithoutToronto])),
                Choice("toronto", 0, when: .offerRegion([.toronto])),
            ]))
]

/// The grid of the Workforce Priority stream: 130 points, 115 for physicians, who have no line for wages.
let workforceGrid: Dated<PointsGrid> = [
    .from("2026-06-25", per: OntarioText.workforce): PointsGrid(
        "on-eoi-owp-2026",
        Words(
            "Ontario Workforce Priority expression of interest",
            fr: "Déclaration d'intérêt, Priorité main-d'œuvre de l'Ontario"),
        most: 130,
        [
            FactorGroup("employment", Words("Employment", fr: "Emploi"), most: 70, employment),
            FactorGroup("education", Words("Education", fr: "Études"), most: 20, education),
            FactorGroup("language", Words("Language", fr: "Langue"), most: 25, language),
            FactorGroup("region", Words("Region of the job", fr: "Région de l'emploi"), most: 15, region),
        ])
]
