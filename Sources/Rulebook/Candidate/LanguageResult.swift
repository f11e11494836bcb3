/// The levels of the four abilities, each 0 to 12 on the Canadian Language Benchmarks or the NCLC.
public struct Abilities: Hashable, Sendable, BitwiseCopyable {
    public var speaking: UInt8
    public var listening: UInt8
    public var reading: UInt8
    public var writing: UInt8

    /// The four levels, in the order in which results are read out.
    @inlinable public init(speaking: UInt8, listening: UInt8, reading: UInt8, writing: UInt8) {
        self.speaking = speaking
        self.listening = listening
        self.reading = reading
        self.writing = writing
    }

    /// The same level in all four.
    @inlinable public init(all level: UInt8) {
        self.init(speaking: level, listening: level, reading: level, writing: level)
    }

    /// No result in any ability.
    public static let none = Abilities(all: 0)

    /// The lowest of the four levels.
    @inlinable public var lowest: UInt8 { min(min(speaking, listening), min(reading, writing)) }

    /// True when each ability is at the level of the other's or higher.
    @inlinable public func reach(_ other: Abilities) -> Bool {
        speaking >= other.speaking && listening >= other.listening && reading >= other.reading
            && writing >= other.writing
    }
}

/// The result of a language test, in levels.
public struct LanguageResult: Hashable, Sendable, BitwiseCopyable {
    public var language: OfficialLanguage
    public var abilities: Abilities
    /// The day of the test; `distantPast` when none was taken.
    public var takenOn: Day

    /// A result by language, levels and day of the test.
    @inlinable public init(_ language: OfficialLanguage, _ abilities: Abilities, takenOn: Day) {
        self.language = language
        self.abilities = abilities
        self.takenOn = takenOn
    }

    /// No test in the language.
    public static func none(_ language: OfficialLanguage) -> LanguageResult {
        LanguageResult(language, .none, takenOn: .distantPast)
    }

    /// Months a result counts, from the day of the test; the law states them in `FederalWindows.languageResultMonths`.
    public static let validMonths = 24

    /// True when a result exists.
    @inlinable public var isPresent: Bool { abilities != .none }

    /// The levels as they stand on a day: nothing once the test is two years old or when it is still to come.
    ///
    /// Results count for less than two years from the day of the test (Ministerial Instructions, Express Entry, s. 3(4)).
    @inlinable public func levels(on day: Day) -> Abilities {
        let elapsed = day - takenOn
        // Two years are 730 or 731 days, so the calendar is asked on one day of the two years only.
        if elapsed == 730 {
            return takenOn.adding(months: LanguageResult.validMonths) <= day ? .none : abilities
        }
        return elapsed >= 0 && elapsed < 730 ? abilities : .none
    }
}
