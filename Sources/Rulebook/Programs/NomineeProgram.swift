/// How a province has been drawing in a period: what its autopilot repeats.
public struct DrawPractice: Sendable {
    public let stream: String
    /// Days between two draws, or between two days on which files are decided.
    public let everyDays: Int
    /// The first such day of the period.
    public let first: Day
    /// The stream's part of the year's nominations, in thousandths.
    public let perMille: Int
    /// Of the nominees with a live profile in a stream of either track, those nominated through Express Entry, in thousandths.
    public let enhancedPerMille: Int
    public let source: Source

    /// A rhythm of draws with the stream's part of the year's nominations in thousandths.
    public init(
        _ stream: String, every days: Int, from first: Day, perMille: Int, enhancedPerMille: Int = 1_000,
        per source: Source
    ) {
        self.stream = stream
        self.everyDays = days
        self.first = first
        self.perMille = perMille
        self.enhancedPerMille = enhancedPerMille
        self.source = source
    }
}

/// The nominee program of a province or territory: declarations only.
public struct NomineeProgram: Sendable {
    public let jurisdiction: Jurisdiction
    /// The program's official name.
    public let words: Words
    /// The abbreviation in use, such as OINP.
    public let abbreviation: String
    /// The agreement and the law the program rests on.
    public let authority: Source
    /// Every stream, in the order of the program's guide.
    public var streams: [NomineeStream]
    /// Points grids by day; a grid keeps its identifier across versions.
    public var grids: [Dated<PointsGrid>]
    /// Allocations by year.
    public var allocations: [Allocation]
    /// Months a nomination is valid for an application for permanent residence.
    public var nominationMonths: Dated<Int>
    /// Days from a complete application to the province's decision, at the median.
    public var decisionDays: Dated<Int>
    public var returnedPlace: Dated<ReturnedPlace>
    /// How far a nomination is extended.
    public var extensions: Dated<NominationExtension>
    /// What follows a selection: points counted again, bars after a refusal.
    public var afterSelection: AfterSelection
    /// Applications taken only in windows.
    public var cappedIntakes: [CappedIntake]
    /// Signals of intention to reside that only this program uses.
    public let intentSignals: [IntentSignal]
    /// How the program has been drawing, period by period.
    public let practice: [DrawPractice]

    /// A program by its parts; see the properties.
    public init(
        _ jurisdiction: Jurisdiction, _ words: Words, abbreviation: String, authority: Source,
        streams: [NomineeStream], grids: [Dated<PointsGrid>] = [], allocations: [Allocation],
        nominationMonths: Dated<Int>, decisionDays: Dated<Int>, returnedPlace: Dated<ReturnedPlace>,
        extensions: Dated<NominationExtension> = NominationExtension.unstated,
        afterSelection: AfterSelection = .unstated, cappedIntakes: [CappedIntake] = [],
        intentSignals: [IntentSignal] = [], practice: [DrawPractice]
    ) {
        self.jurisdiction = jurisdiction
        self.words = words
        self.abbreviation = abbreviation
        self.authority = authority
        self.streams = streams
        self.grids = grids
        self.allocations = allocations
        self.nominationMonths = nominationMonths
        self.decisionDays = decisionDays
        self.returnedPlace = returnedPlace
        self.extensions = extensions
        self.afterSelection = afterSelection
        self.cappedIntakes = cappedIntakes
        self.intentSignals = intentSignals
        self.practice = practice
    }

    /// The grid of an identifier in force on a day, or nil.
    public func grid(_ id: String, on day: Day) -> PointsGrid? {
        grids.lazy.compactMap { $0[day] }.first { $0.id == id }
    }
}
