public import Kernel
public import Rulebook

/// A simulation as it is to be stored: what identifies it, the law's names, every candidate, and the record.
public struct SimulationSnapshot {
    /// A stream, named in the record by its position.
    public struct Stream: Sendable {
        public var id: String
        public var jurisdiction: Jurisdiction
        public var words: Words
        public var track: Track

        public init(_ id: String, _ jurisdiction: Jurisdiction, _ words: Words, track: Track) {
            self.id = id
            self.jurisdiction = jurisdiction
            self.words = words
            self.track = track
        }
    }

    /// A signal of intention to reside, named in the record by its position.
    public struct Signal: Sendable {
        public var id: String
        public var words: Words
        public var severity: IntentSeverity
        public var weight: Int

        public init(_ id: String, _ words: Words, severity: IntentSeverity, weight: Int) {
            self.id = id
            self.words = words
            self.severity = severity
            self.weight = weight
        }
    }

    /// The digests that identify a run.
    public struct Digests: Sendable {
        public var law: String
        public var scenario: String
        public var population: String
        public var program: String
        public var record: String

        public init(law: String, scenario: String, population: String, program: String, record: String) {
            self.law = law
            self.scenario = scenario
            self.population = population
            self.program = program
            self.record = record
        }
    }

    public var name: String
    public var scenarioName: String
    public var scenarioText: String
    public var seed: UInt64
    public var digests: Digests
    public var period: DaySpan
    public var currentDay: Day
    /// Whether instructions may still come.
    public var isOpen = false
    /// The file of candidates that the scenario names, as it was; nil when it names none.
    public var people: [UInt8]?
    /// The simulation whose past this one shares, and up to which day.
    public var origin: (simulation: Int, day: Day)?
    /// Seconds that parts of the run took, by name.
    public var timings: [(name: String, seconds: Double)]
    /// In the order of their positions.
    public var streams: [Stream]
    /// In the order of their positions.
    public var signals: [Signal]
    /// What nominations may not exceed, in the order of their positions.
    public var limits: [AllocationLimit]
    /// The windows of capped intakes, in the order of their positions.
    public var windows: [ApplicationWindow]
    /// How many candidates are stored: those of position 0 up to this.
    public var candidateCount: Int
    /// The candidate of a position; it becomes candidate `position + 1`.
    public var candidate: (Int) -> CandidateRow
    public var record: Record

    /// A simulation by all that is stored of it.
    public init(
        name: String, scenarioName: String = "", scenarioText: String = "", seed: UInt64, digests: Digests,
        period: DaySpan, currentDay: Day, timings: [(name: String, seconds: Double)] = [], streams: [Stream],
        signals: [Signal], limits: [AllocationLimit] = [], windows: [ApplicationWindow] = [],
        candidateCount: Int,
        candidate: @escaping (Int) -> CandidateRow, record: Record
    ) {
        self.name = name
        self.scenarioName = scenarioName
        self.scenarioText = scenarioText
        self.seed = seed
        self.digests = digests
        self.period = period
        self.currentDay = currentDay
        self.timings = timings
        self.streams = streams
        self.signals = signals
        self.limits = limits
        self.windows = windows
        self.candidateCount = candidateCount
        self.candidate = candidate
        self.record = record
    }
}
