public import Rulebook

/// What a parameter of law counts; the raw value is its code in the database.
public enum ParameterUnit: UInt8, Sendable, CaseIterable {
    /// A rule in words; it has no number.
    case rule = 0
    case points
    case days
    case months
    case dollars
    case nominations
    /// A score on the scale of a language test.
    case testScore
    /// The weight of a signal, for or against.
    case weight
    /// Nominations of a stream in a thousand of the year's.
    case perMille
    /// Cents an hour.
    case hourlyWage
    /// A step of a table, such as the tier of a credential.
    case step

    /// The name of the unit.
    public var words: Words {
        switch self {
        case .rule: Words("rule", fr: "règle")
        case .points: Words("points", fr: "points")
        case .days: Words("days", fr: "jours")
        case .months: Words("months", fr: "mois")
        case .dollars: Words("dollars", fr: "dollars")
        case .nominations: Words("nominations", fr: "désignations")
        case .testScore: Words("score of the test", fr: "note de l'épreuve")
        case .weight: Words("weight", fr: "poids")
        case .perMille:
            Words("thousandths of the year's nominations", fr: "millièmes des désignations de l'année")
        case .hourlyWage: Words("cents an hour", fr: "cents l'heure")
        case .step: Words("step", fr: "échelon")
        }
    }

    /// A whole number with its unit, as a person reads it.
    func words(_ value: Int) -> Words {
        switch self {
        case .rule, .testScore, .step: .number(value)
        case .points: .count(value, Words("point", fr: "point"), Words("points", fr: "points"))
        case .days: .count(value, Words("day", fr: "jour"), Words("days", fr: "jours"))
        case .months: .count(value, Words("month", fr: "mois"), Words("months", fr: "mois"))
        case .dollars: .dollars(value)
        case .nominations:
            .count(
                value, Words("nomination", fr: "désignation"), Words("nominations", fr: "désignations"))
        case .weight: (value > 0 ? Words("+", fr: "+") : Words("", fr: "")) + .number(value)
        case .perMille: .number(value) + Words(" in 1,000", fr: " sur 1 000")
        case .hourlyWage: .hourlyWage(value)
        }
    }
}
