/// A test of English or French whose results Express Entry accepts; the raw value is its code in the database.
public enum LanguageTest: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// International English Language Testing System, General Training.
    case ieltsGeneral = 0
    /// Canadian English Language Proficiency Index Program, General.
    case celpipGeneral
    /// Pearson Test of English, Core.
    case pteCore
    /// Test d'évaluation de français pour le Canada.
    case tefCanada
    /// Test de connaissance du français pour le Canada.
    case tcfCanada

    /// The language it tests.
    public var language: OfficialLanguage { self == .tefCanada || self == .tcfCanada ? .french : .english }

    /// The code used in files: IELTS, CELPIP, PTE, TEF, TCF.
    public var code: String { LanguageTest.codes[Int(rawValue)] }

    /// The codes in the order of the cases.
    public static let codes = ["IELTS", "CELPIP", "PTE", "TEF", "TCF"]

    /// The name of the test, the same in both languages.
    public var name: String {
        switch self {
        case .ieltsGeneral: "IELTS General Training"
        case .celpipGeneral: "CELPIP-General"
        case .pteCore: "PTE Core"
        case .tefCanada: "TEF Canada"
        case .tcfCanada: "TCF Canada"
        }
    }
}

/// One number for each ability, in hundredths of a point of a test's scale.
public struct TestScores: Hashable, Sendable, BitwiseCopyable {
    public var speaking: Int32
    public var listening: Int32
    public var reading: Int32
    public var writing: Int32

    /// Four scores in hundredths: 6.5 is 650.
    public init(hundredths speaking: Int32, _ listening: Int32, _ reading: Int32, _ writing: Int32) {
        self.speaking = speaking
        self.listening = listening
        self.reading = reading
        self.writing = writing
    }

    /// Four scores as the test prints them.
    public init(speaking: Double, listening: Double, reading: Double, writing: Double) {
        func hundredths(_ score: Double) -> Int32 { Int32(score * 100 + 0.5) }
        self.init(
            hundredths: hundredths(speaking), hundredths(listening), hundredths(reading), hundredths(writing))
    }

    /// The same score in all four, as the test prints it.
    public init(all score: Double) {
        self.init(speaking: score, listening: score, reading: score, writing: score)
    }
}

/// The chart of a test: the lowest score of each level in each ability.
public struct LevelTable: Hashable, Sendable {
    /// A level of the Canadian Language Benchmarks or the NCLC with the scores it starts at.
    public struct Row: Hashable, Sendable {
        public let level: UInt8
        public let starts: TestScores

        /// A level, 1 to 10, and where it starts in each ability.
        public init(
            _ level: UInt8, reading: Double, writing: Double, listening: Double, speaking: Double
        ) {
            self.level = level
            starts = TestScores(speaking: speaking, listening: listening, reading: reading, writing: writing)
        }
    }

    /// The lowest and the highest score the test gives.
    public let lowest: TestScores
    public let highest: TestScores
    /// The distance between two scores in hundredths: 100, or 50 for half bands.
    public let step: Int32
    /// The levels in ascending order; the last means that level or more.
    public let rows: [Row]

    /// A chart over a scale; stops when its levels do not ascend.
    public init(from lowest: TestScores, to highest: TestScores, step: Double = 1, _ rows: [Row]) {
        for (lower, upper) in zip(rows, rows.dropFirst()) {
            precondition(lower.level < upper.level, "level \(upper.level) is out of order")
        }
        self.lowest = lowest
        self.highest = highest
        self.step = Int32(step * 100 + 0.5)
        self.rows = rows
    }

    /// The level of each ability: the highest whose start the score reaches, 0 below the chart.
    public func levels(of scores: TestScores) -> Abilities {
        var found = Abilities.none
        for row in rows {
            if scores.speaking >= row.starts.speaking { found.speaking = row.level }
            if scores.listening >= row.starts.listening { found.listening = row.level }
            if scores.reading >= row.starts.reading { found.reading = row.level }
            if scores.writing >= row.starts.writing { found.writing = row.level }
        }
        return found
    }
}

/// The accepted tests, each with its chart by day; before its first chart a test is not accepted.
public struct LanguageTests: Sendable {
    /// The charts in the order of the tests' raw values.
    public var charts: [Dated<LevelTable>]

    /// The charts of the five tests.
    public init(
        ieltsGeneral: Dated<LevelTable>, celpipGeneral: Dated<LevelTable>, pteCore: Dated<LevelTable>,
        tefCanada: Dated<LevelTable>, tcfCanada: Dated<LevelTable>
    ) {
        charts = [ieltsGeneral, celpipGeneral, pteCore, tefCanada, tcfCanada]
    }

    /// The chart of a test in force on a day, or nil while the test is not accepted.
    public func chart(of test: LanguageTest, on day: Day) -> LevelTable? { charts[Int(test.rawValue)][day] }

    /// The first day on which results of a test are accepted.
    public func acceptedFrom(_ test: LanguageTest) -> Day? {
        charts[Int(test.rawValue)].versions.first?.change.day
    }
}
