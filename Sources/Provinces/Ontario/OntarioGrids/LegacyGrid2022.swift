import Rulebook

private let employerStreams = ["on-ejo-fw", "on-ejo-ids", "on-ejo-is"]
private let studyStreams = ["on-ejo-is", "on-masters", "on-phd"]
private let languageStreams = ["on-ejo-fw", "on-ejo-is", "on-masters", "on-phd"]
private let notForeignWorker = ["on-ejo-ids", "on-ejo-is", "on-masters", "on-phd"]

private let teer: Factor = .choice(
    "job_offer.teer",
    [
        Choice("0", 10, when: .offerTEER(0)), Choice("1", 10, when: .offerTEER(1)),
        Choice("2", 8, when: .offerTEER(2)), Choice("3", 8, when: .offerTEER(3)),
        Choice("4", 0, when: .offerTEER(4)), Choice("5", 0, when: .offerTEER(5)),
    ])

private let broadCategory: Factor = .choice(
    "job_offer.noc_first_digit",
    [
        Choice("0", 10, when: .between(.offerBroadCategory, 0...0)),
        Choice("2", 10, when: .between(.offerBroadCategory, 2...2)),
        Choice("3", 10, when: .between(.offerBroadCategory, 3...3)),
        Choice("7", 7, when: .between(.offerBroadCategory, 7...7)),
        Choice("1", 5, when: .between(.offerBroadCategory, 1...1)),
        Choice("9", 5, when: .between(.offerBroadCategory, 9...9)),
        Choice("4", 4, when: .between(.offerBroadCategory, 4...4)),
        Choice("8", 4, when: .between(.offerBroadCategory, 8...8)),
        Choice("5", 3, when: .between(.offerBroadCategory, 5...5)),
        Choice("6", 3, when: .between(.offerBroadCategory, 6...6)),
    ])

/// Bands in cents an hour.
private let wage: Factor = .band(
    "job_offer.wage_hourly_cad", .hourlyWage, [2_000: 5, 2_500: 6, 3_000: 7, 3_500: 8, 4_000: 10])

/// In the Foreign Worker pool the permit must be a work permit.
private let permit: Factor = .bestOf([
    .only(streams: ["on-ejo-fw"], .flag("status.valid_work_or_study_permit", 10, when: .workPermit)),
    .only(
        streams: notForeignWorker,
        .flag("status.valid_work_or_study_permit", 10, when: .any([.workPermit, .permit([.study])]))),
])

private let employment: [FactorLine] = [
    FactorLine("job_teer", .only(streams: ["on-ejo-fw", "on-ejo-is"], teer)),
    FactorLine("job_broad", .only(streams: employerStreams, broadCategory)),
    FactorLine("job_wage", asked: .dollarsAnHour, .only(streams: employerStreams, wage)),
    FactorLine("permit", permit),
    FactorLine(
        "tenure",
        .only(
            streams: employerStreams,
            .band("work.months_in_offered_position_ontario", .monthsWithEmployer, [6: 3]))),
    FactorLine("earnings", .band("earnings.max_year_cad_last5", .earnings, [40_000: 3])),
]

private let level: Factor = .choice(
    "education.level",
    [
        Choice("doctorate", 10, when: .credentialIn([.doctoral])),
        Choice("md", 10, when: .all([.credentialIn([.masters]), .fact(.professionalDegree)])),
        Choice("master", 8, when: .credentialIn([.masters])),
        Choice("bachelor", 6, when: bachelorOrHigher),
        Choice("graduate_diploma", 6, when: .credentialIn([.twoOrMore])),
        Choice("undergraduate_diploma", 5, when: .credential(atLeast: .oneYear)),
        Choice("trade_certificate", 5, when: .any([.fact(.tradeCertificate), .fact(.tradeTraining)])),
        Choice("secondary", 0, when: .credential(atLeast: .secondary)),
        Choice("none", 0, when: .all([])),
    ])

private let field: Factor = .choice(
    "education.field_group",
    [
        Choice("stem_health", 12, when: .fact(.studiedScienceOrHealth)),
        Choice("trades", 12, when: .fact(.studiedTrade)),
        Choice("business_social_legal_education", 6, when: .fact(.studiedBusinessOrLaw)),
        Choice("arts_humanities", 0, when: .all([])),
    ])

private let education: [FactorLine] = [
    FactorLine("education", .only(streams: studyStreams, level)),
    FactorLine("field", .only(streams: studyStreams, field)),
    FactorLine(
        "can_credentials",
        .only(
            streams: studyStreams,
            .band("education.canadian_credentials_count", .canadianCredentials, [1: 5, 2: 10]))),
]

/// Both languages count when one reaches level 7 and the other level 6.
private let twoLanguages: Requirement = .any([
    .all([.atLeast(.lowestLevel(.english), 7), .atLeast(.lowestLevel(.french), 6)]),
    .all([.atLeast(.lowestLevel(.english), 6), .atLeast(.lowestLevel(.french), 7)]),
])

private let language: [FactorLine] = [
    FactorLine(
        "language",
        .only(
            streams: languageStreams,
            .band("language.min_clb_all_abilities", .lowestLevel(.best), [7: 4, 8: 6, 9: 10]))),
    FactorLine(
        "languages_known",
        .only(
            streams: languageStreams,
            .choice(
                "language.official_languages_known",
                [
                    Choice("two", 10, when: twoLanguages), Choice("one", 5, when: .language(atLeast: 1)),
                    Choice("none", 0, when: .all([])),
                ]))),
]

private let jobRegion: Factor = .choice(
    "job_offer.region",
    [
        Choice("north", 10, when: .offerRegion([.northernOntario])),
        Choice("outside_gta", 8, when: .offerRegion([.centralOntario, .southwestOntario, .easternOntario])),
        Choice("gta_ex_toronto", 3, when: .offerRegion([.greaterTorontoWithoutToronto])),
        Choice("toronto", 0, when: .offerRegion([.toronto])),
    ])

/// The model knows graduates from outside the largest city, not the region; studies elsewhere earn nothing (inferred).
private let studyRegion: Factor = .choice(
    "education.study_region",
    [
        Choice("online", 0, when: .fact(.studiedOnline)),
        Choice("north", 10, when: .any([])),
        Choice("outside_gta", 8, when: .all([.tie(.graduated, .here), .fact(.regionalGraduate)])),
        Choice("gta_ex_toronto", 3, when: .any([])),
        Choice("toronto", 0, when: .tie(.graduated, .here)),
        Choice("outside_ontario", 0, when: .all([])),
    ])

private let region: [FactorLine] = [
    FactorLine("job_region", .only(streams: employerStreams, jobRegion)),
    FactorLine("study_region", .only(streams: studyStreams, studyRegion)),
]

/// The grid of 2021, on the former skill levels: neither its bands nor its most are held; up to ten points were discretionary.
private let grid2021 = PointsGrid(
    "on-eoi-2021",
    Words("Ontario expression of interest of 2021", fr: "Déclaration d'intérêt de l'Ontario de 2021"),
    most: 0,
    [
        FactorGroup(
            "unpublished", Words("lines that are not held", fr: "lignes qui ne sont pas connues"), most: 0,
            [
                FactorLine("other_lines", .unpublished("other_lines", most: 0)),
                FactorLine("strategic", .unpublished("strategic", most: 10)),
            ])
    ])

/// The grid of the five scored streams since the change to TEER; each stream's pool counts its own lines.
let legacyGrid: Dated<PointsGrid> = [
    .from("2021-04-28", per: .recalled("Ontario's grid of 2021, not captured band by band")): grid2021,
    .from("2022-11-22", per: OntarioText.interestSystem): PointsGrid(
        "on-eoi-legacy-2022",
        Words(
            "Ontario expression of interest, 2022 to 2026",
            fr: "Déclaration d'intérêt de l'Ontario, 2022 à 2026"),
        most: 118,
        [
            FactorGroup(
                "employment", Words("Employment and earnings", fr: "Emploi et revenus"), most: 46, employment),
            FactorGroup("education", Words("Education", fr: "Études"), most: 32, education),
            FactorGroup("language", Words("Language", fr: "Langue"), most: 20, language),
            FactorGroup("region", Words("Region", fr: "Région"), most: 20, region),
        ]),
]
