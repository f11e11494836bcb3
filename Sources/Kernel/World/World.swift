public import Rulebook

/// A simulation in memory: every candidate who will ever come, what has happened so far, and what falls due.
///
/// A value: a copy shares its columns with the original until one of them changes, so a fork costs little. Only
/// instructions change a world, through `apply(_:)`; equal instructions on equal worlds give equal worlds.
public struct World: Sendable {
    /// The law the world lives under, all days of it.
    public internal(set) var law: Legislation
    /// The law of today.
    public internal(set) var inForce: LawInForce
    /// Today: the last day that was lived.
    public internal(set) var day: Day
    /// The streams' rules today, by position.
    public var streams: [StreamInForce] { inForce.streams }
    /// The signals of intention to reside, shared ones first, then each program's own; rows name them by position.
    public let signals: [IntentSignal]
    /// What nominations may not exceed, of every program and year of the period; rows name them by position.
    public let limits: [AllocationLimit]
    /// The windows of capped intakes; rows name them by position.
    public let windows: [ApplicationWindow]
    /// What has happened.
    public internal(set) var record = Record()

    let behaviour: Behaviour
    var random: KeyedRandom
    let period: DaySpan
    /// The law before each change of the federal side so far, with the day of the change, earliest first.
    var formerLaws: [(until: Day, law: LawInForce)] = []
    /// The days still to come on which law changes, latest first.
    var changeDays: [Day]
    /// True while the federal side acts by its strategy.
    public internal(set) var isFederalOnAutopilot = true
    /// The shared signals are the first of `signals`; each program's own are at these positions.
    let ownSignals: [Range<Int>]

    // One entry per candidate, in the order of coming.
    let entries: [Entry]
    /// What a glance at each entry reads.
    let glances: [Glance]
    /// Candidates of position below this have come.
    public internal(set) var arrived = 0
    /// The same when changes were last taken.
    var arrivedWhenTaken = 0
    var columns: CandidateColumns
    var pool: Pool
    var agenda: Agenda
    var provinces: [ProvinceState]
    var interests: [StreamInterests]
    /// What is known ahead of those who come next, the first of them last.
    var foresight: [Foresight] = []
    /// For each file of the record, the candidate's file before it; −1 for none.
    var earlierFile: [Int32] = []
    /// For each nomination of the record, the last place it took; −1 for none. Earlier ones follow by `earlierPlace`.
    var latestPlace: [Int32] = []
    /// For each place of the record, the nomination's place before it; −1 for none.
    var earlierPlace: [Int32] = []
    /// For each nomination of the record, how often it was extended.
    var extensionCounts: [UInt8] = []
    /// By jurisdiction, the positions of its windows; by window, the places taken.
    let windowsByJurisdiction: [[Int]]
    var windowPlaces: [Int32]
    /// For each application of the record, what is wrong with it from the start.
    var filingFaults: [FilingFault] = []
    /// For each file of the record, whether its signals of intention to reside have been found.
    var isWeighed: [Bool] = []

    /// A world on the eve of `period`, with its entries in the order of their submission.
    ///
    /// Entries submitted before the period are the starting pool. Stops when the entries are out of order.
    public init(
        law: Legislation, behaviour: Behaviour, entries: [Entry], inventory: [Inventory] = [],
        period: DaySpan,
        seed: UInt64
    ) {
        self.law = law
        self.behaviour = behaviour
        precondition(entries.count < 1 << 28, "an agenda numbers candidates in 28 bits")
        self.entries = entries
        glances = entries.map { Glance($0.candidate) }
        self.period = period
        random = KeyedRandom(seed: seed)
        day = period.first - 1
        inForce = LawInForce(law, on: day)
        changeDays = law.changeDays(in: DaySpan(period.first, through: period.last.adding(years: 3)))
            .reversed()
        columns = CandidateColumns(entries)
        pool = Pool(candidates: entries.count)
        agenda = Agenda(from: period.first)
        provinces = Jurisdiction.allCases.map { ProvinceState($0) }
        interests = Array(repeating: StreamInterests(), count: inForce.streams.count)
        (signals, ownSignals) = World.signals(of: law)
        limits = AllocationLimit.all(law, in: period)
        windows = ApplicationWindow.all(law)
        windowsByJurisdiction = World.byJurisdiction(windows)
        windowPlaces = Array(repeating: 0, count: windows.count)
        openAllocations(on: day)
        settleStartingPool()
        settleInventory(inventory)
    }

    /// The number of candidates who have come or will come.
    public var candidateCount: Int { entries.count }

    /// The number of profiles in the federal pool.
    public var poolCount: Int { pool.count }

    private static func byJurisdiction(_ windows: [ApplicationWindow]) -> [[Int]] {
        var found = Jurisdiction.allCases.map { _ in [Int]() }
        for (position, window) in windows.enumerated() {
            found[Int(window.jurisdiction.rawValue)].append(position)
        }
        return found
    }

    /// The same world with other luck from today on; what happened stays as it is.
    public func withLuck(ofLife number: Int) -> World {
        var fork = self
        fork.random = KeyedRandom(seed: random.bits(Purpose.life.rawValue, number))
        return fork
    }

    private static func signals(of law: Legislation) -> ([IntentSignal], [Range<Int>]) {
        var all = law.federal.intent.signals
        var ranges = Jurisdiction.allCases.map { _ in 0..<0 }
        for program in law.programs {
            ranges[Int(program.jurisdiction.rawValue)] = all.count..<(all.count + program.intentSignals.count)
            all += program.intentSignals
        }
        return (all, ranges)
    }
}
