public import Rulebook

/// The law as rows for the schema `law`: what the program declares, handed over by those who know it.
public struct LawMirror: Sendable {
    /// A parameter with its versions.
    public struct Parameter: Sendable {
        public var name: String
        public var words: Words
        /// The code of the unit in the list `parameter_unit`.
        public var unit: Int
        public var settableAs: String?
        public var provisionalFrom: Day?
        public var versions: [Version]

        public init(
            _ name: String, _ words: Words, unit: Int, settableAs: String? = nil, provisionalFrom: Day? = nil,
            versions: [Version]
        ) {
            self.name = name
            self.words = words
            self.unit = unit
            self.settableAs = settableAs
            self.provisionalFrom = provisionalFrom
            self.versions = versions
        }
    }

    /// A value over a span of days; `.distantPast` and `.distantFuture` are the server's infinities.
    public struct Version: Sendable {
        public var firstDay: Day
        public var lastDay: Day
        /// The value in hundredths, exact; nil where it is a rule in words.
        public var hundredths: Int?
        public var text: Words
        public var source: Source

        public init(_ firstDay: Day, through lastDay: Day, hundredths: Int?, text: Words, source: Source) {
            self.firstDay = firstDay
            self.lastDay = lastDay
            self.hundredths = hundredths
            self.text = text
            self.source = source
        }
    }

    /// The fingerprint of everything below.
    public var digest: String
    /// The version of the program that writes it.
    public var program: String
    public var parameters: [Parameter]

    public init(digest: String, program: String, parameters: [Parameter]) {
        self.digest = digest
        self.program = program
        self.parameters = parameters
    }
}
