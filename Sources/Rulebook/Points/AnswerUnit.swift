/// The unit in which a form asks for a number, which need not be the unit of the bands.
public enum AnswerUnit: Hashable, Sendable, CaseIterable {
    /// Years of age; a part of a year does not count.
    case age
    /// Full years; a part of a year does not count.
    case fullYears
    /// Years with their parts, where the bands are in months.
    case years
    /// Months; a part of a month does not count.
    case months
    /// A level of the Canadian Language Benchmarks or of their French counterpart.
    case level
    /// Dollars an hour, where the bands are in cents.
    case dollarsAnHour
    /// Dollars.
    case dollars
    /// So many of something.
    case count
    /// Points that were added up elsewhere.
    case points

    /// What becomes of a part of a whole number.
    public enum Fraction: Hashable, Sendable {
        /// It is a mistake.
        case refused
        /// It does not count.
        case dropped
        /// It counts.
        case counted
    }

    /// What becomes of a part of a whole number; dropped where the law counts completed years or whole months only.
    public var fraction: Fraction {
        switch self {
        case .age, .fullYears, .months: .dropped
        case .years, .dollarsAnHour, .dollars: .counted
        case .level, .count, .points: .refused
        }
    }

    /// How many units of the bands make one unit of the form.
    public var scale: Int {
        switch self {
        case .years: 12
        case .dollarsAnHour: 100
        default: 1
        }
    }

    /// The numbers a form may hold, in its own unit.
    public var allowed: ClosedRange<Int> {
        switch self {
        case .age: 0...120
        case .fullYears, .years, .count: 0...100
        case .months: 0...1_200
        case .level: 0...12
        case .dollarsAnHour: 0...10_000
        case .dollars: 0...2_000_000_000
        case .points: 0...1_000
        }
    }

    /// The unit by name.
    public var words: Words {
        switch self {
        case .age: Words("years of age", fr: "âge en années")
        case .fullYears: Words("full years", fr: "années complètes")
        case .years: Words("years, with decimals", fr: "années, avec décimales")
        case .months: Words("months", fr: "mois")
        case .level: Words("CLB level", fr: "niveau NCLC")
        case .dollarsAnHour: Words("dollars an hour", fr: "dollars l'heure")
        case .dollars: Words("dollars", fr: "dollars")
        case .count: Words("number", fr: "nombre")
        case .points: Words("points", fr: "points")
        }
    }

    /// The word for the unit in JSON.
    public var code: String {
        switch self {
        case .age: "age"
        case .fullYears: "full_years"
        case .years: "years"
        case .months: "months"
        case .level: "level"
        case .dollarsAnHour: "dollars_an_hour"
        case .dollars: "dollars"
        case .count: "count"
        case .points: "points"
        }
    }
}

extension Measure {
    /// The unit in which a form asks for the measure, unless its line says otherwise.
    public var answerUnit: AnswerUnit {
        switch phrase.unit {
        case .years: .age
        case .fullYears: .fullYears
        case .months: .months
        case .level: .level
        case .hourlyWage: .dollarsAnHour
        case .dollars: .dollars
        case .points: .points
        case .thousandsOfDollars, .credentials, .persons, .employees, .teer, .broadCategory, .study: .count
        }
    }
}
