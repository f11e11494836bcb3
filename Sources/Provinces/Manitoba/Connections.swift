import Rulebook

/// The ties to Manitoba the program counts; at least one is required of everyone.
enum ManitobaConnection {
    static let closeRelative: Requirement = .tie(.relative, .here)
    static let friendOrDistantRelative: Requirement = .tie(.friend, .here)
    static let sixMonthsOfWork: Requirement = .any([
        .tie(.worked, .here), .atLeast(.monthsWorkedHere(within: 120), 6),
    ])
    static let studied: Requirement = .tie(.studied, .here)
    /// The model knows the level of the highest credential, not that of the Manitoba program.
    static let studiedTwoYears: Requirement = .all([studied, .credential(atLeast: .twoYear)])
    static let ongoingEmployment: Requirement = .all([
        .atLeast(.monthsWithEmployer, 6), .offer([.fullTime, .permanent]),
    ])
    static let strategicInvitation: Requirement = .fact(.strategicInvitation)
    /// A plan to live outside Winnipeg, or a job there.
    static let outsideWinnipeg: Requirement = .any([
        .fact(.regionalPlan), .fact(.communityEndorsement), .offerRegion([.elsewhereInManitoba]),
    ])

    static let any: Requirement = .any([
        closeRelative, friendOrDistantRelative, sixMonthsOfWork, studied, ongoingEmployment,
        strategicInvitation,
    ])
}
