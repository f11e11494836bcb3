/// In what order the parts of a requirement are asked: asking changes nothing, so the cheapest question comes first.
extension RequirementLayout {
    /// The parts by what asking them costs, those of equal cost in their own order.
    static func cheapestFirst(_ parts: [Requirement]) -> [Requirement] {
        parts.enumerated().map { (cost: cost(of: $1), place: $0, part: $1) }
            .sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }.map(\.part)
    }

    /// About what asking costs, in comparisons.
    private static func cost(of requirement: Requirement) -> Int {
        switch requirement {
        case .all(let parts), .any(let parts): parts.reduce(1) { $0 + cost(of: $1) }
        case .not(let part): cost(of: part)
        case .when(let condition, let consequence): cost(of: condition) + cost(of: consequence)
        case .atLeast(let measure, _), .atMost(let measure, _), .between(let measure, _): cost(of: measure)
        case .shown: 0
        case .occupation, .offerOccupation: 4
        case .abilities: 5
        case .points: 100
        default: 1
        }
    }

    private static func cost(of measure: Measure) -> Int {
        switch measure {
        case .score, .funds, .familySize, .earnings, .canadianCredentials, .canadianStudy, .hourlyWage,
            .employerYears, .employerStaff, .employerRevenue, .offerBroadCategory, .offerTEER:
            2
        case .age, .lowestLevel, .spouseLowestLevel, .spouseCanadianYears: 4
        case .canadianMonths, .foreignMonths, .monthsWithEmployer, .monthsResidentHere, .permitMonthsLeft,
            .monthsSinceGraduation:
            12
        case .workMonths, .workYears, .monthsWorkedHere: 20
        case .workYearsBefore: 40
        }
    }
}
