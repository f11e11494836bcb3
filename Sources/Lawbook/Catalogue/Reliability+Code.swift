public import Rulebook

extension Reliability {
    /// The name on the command line and in files, such as `recalled`.
    public var code: String {
        switch self {
        case .official: "official"
        case .secondary: "secondary"
        case .derived: "derived"
        case .assumed: "assumed"
        case .recalled: "recalled"
        }
    }
}

extension ParameterUnit {
    /// The name in files, such as `per_mille`.
    public var code: String {
        switch self {
        case .rule: "rule"
        case .points: "points"
        case .days: "days"
        case .months: "months"
        case .dollars: "dollars"
        case .nominations: "nominations"
        case .testScore: "test_score"
        case .weight: "weight"
        case .perMille: "per_mille"
        case .hourlyWage: "hourly_wage"
        case .step: "step"
        }
    }
}
