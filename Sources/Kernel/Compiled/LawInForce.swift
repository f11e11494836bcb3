public import Rulebook

/// A stream as the law has it on a day; a class, because every candidate meets it and a reference costs less than a copy.
public final class StreamInForce: Sendable {
    public let id: String
    /// The position in `World.streams`.
    public let position: Int16
    public let jurisdiction: Jurisdiction
    public let track: Track
    public let isSimulated: Bool
    public let status: StreamStatus
    public let eligibility: Requirement
    public let selection: Selection
    /// The grid that orders the stream's candidates; nil where none does.
    public let grid: PointsGrid?

    /// The grid and the filter laid out flat, for asking many candidates.
    let compiledGrid: CompiledGrid?
    let compiledFilter: CompiledRequirement
    /// What of the filter rests on facts that never change.
    private let lastingFilter: CompiledRequirement
    let drawOrder: DrawOrder
    /// The wage in cents that is invited whatever the points; more than any offer pays where no such leg exists.
    let wageLeg: Int32
    /// The least points that keep a candidate in the stream's pool.
    private let passMark: Int32
    /// True when candidates apply without an invitation.
    let takesDirectly: Bool
    /// Choosing Express Entry for a nomination that may be of either track, with a live profile.
    let choosesEnhanced: Chance
    /// What nobody is eligible without.
    let prerequisites: Prerequisites

    init(_ stream: NomineeStream, of program: NomineeProgram, at position: Int, on day: Day) {
        let selection = stream.selection[day] ?? Selection(.direct, order: .oldest, applyWithinDays: 0)
        let grid: PointsGrid? =
            if case .points(let id) = selection.order { program.grid(id, on: day) } else { nil }
        let eligibility = stream.eligibility[day] ?? .all([])
        id = stream.id
        self.position = Int16(position)
        jurisdiction = program.jurisdiction
        track = stream.track
        isSimulated =
            stream.notSimulated == nil && stream.selection[day] != nil && stream.eligibility[day] != nil
        status = stream.status[day] ?? .closed
        self.eligibility = eligibility
        self.selection = selection
        self.grid = grid
        prerequisites = eligibility.prerequisites
        compiledGrid = grid.map { CompiledGrid($0, stream: stream.id) }
        compiledFilter = CompiledRequirement(selection.filter)
        lastingFilter = CompiledRequirement(selection.filter.lasting)
        drawOrder = DrawOrder(selection.order)
        wageLeg = selection.wageLeg.map { Int32($0) } ?? Int32.max
        passMark = grid?.passMark.map { Int32($0) } ?? Int32.min
        takesDirectly =
            switch selection.intake {
            case .invitation, .notification, .employer: false
            case .direct: true
            }
        let practice = program.practice.last { $0.stream == stream.id && $0.first <= day }
        choosesEnhanced = Chance(millionths: (practice?.enhancedPerMille ?? 1_000) * 1_000)
        isOpen = isSimulated && status == .open
    }

    /// True when the stream takes candidates.
    public let isOpen: Bool

    /// The points an eligible candidate enters the stream with; nil for one without its pass mark.
    func points(ofEligible circumstances: Circumstances) -> Int32? {
        guard !takesDirectly else { return circumstances.meets(compiledFilter) ? 0 : nil }
        let points = compiledGrid.map { circumstances.points(in: $0) } ?? circumstances.score
        return points < passMark ? nil : Int32(points)
    }

    /// True when the filter of the stream's draws leaves a candidate out today and on every later day.
    func leavesOut(_ circumstances: Circumstances) -> Bool {
        !takesDirectly && !circumstances.meets(lastingFilter)
    }
}

/// The law between two days on which anything changes: plain values, no dates, shared by reference.
public final class LawInForce: Sendable {
    public let day: Day
    public let ranking: RankingSystem
    public let programs: ProgramRules
    /// What a nomination adds, and the cap of the additional points.
    let nominationPoints: Int
    let mostAdditional: Int
    let compiledRanking: CompiledRanking
    let compiledPrograms: CompiledPrograms
    let categories: CategoryRules
    /// By jurisdiction, the signals of intention to reside its program looks at.
    let intents: [CompiledIntent?]
    let intake: StreamIntake
    /// The eligibility of the streams, by position.
    let eligibility: CompiledRequirements
    /// By age from 0, the next age at which a birthday changes points; nil when none does.
    let nextAgeThatCounts: [Int?]
    public let profileMonths: Int
    public let acceptNominationDays: Int
    public let invitationDays: Int
    public let processingMonths: Int
    public let completionDays: Int
    public let misrepresentationBarYears: Int
    let programOrder: [FederalPrograms]
    let filing: FilingRule
    public let intentRegime: IntentRegime
    public let streams: [StreamInForce]
    /// By jurisdiction, positions of its streams.
    public let streamsByJurisdiction: [[Int16]]
    public let nominationMonths: [Int]
    public let decisionDays: [Int]
    public let returnedPlace: [ReturnedPlace]
    public let extensions: [NominationExtension]
    let rescoring: [Rescoring]
    let refusalBarMonths: [Int]

    /// The law on a day; stops with the parameter's name when one has no value that day.
    public init(_ law: Legislation, on day: Day) {
        let federal = law.federal
        self.day = day
        ranking = LawInForce.value(federal.ranking, "federal.ranking", day)
        programs = LawInForce.value(federal.programs, "federal.programs", day)
        nominationPoints = Int(ranking.additional.nomination)
        mostAdditional = Int(ranking.additional.most)
        compiledRanking = CompiledRanking(ranking)
        compiledPrograms = programs.compiled
        categories = CategoryRules(federal.categories, on: day)
        nextAgeThatCounts = LawInForce.agesThatCount(ranking, programs)
        profileMonths = LawInForce.value(federal.windows.profileMonths, "federal.windows.profileMonths", day)
        acceptNominationDays = LawInForce.value(
            federal.windows.acceptNominationDays, "federal.windows.acceptNominationDays", day)
        invitationDays = LawInForce.value(
            federal.windows.invitationDays, "federal.windows.invitationDays", day)
        processingMonths = LawInForce.value(
            federal.windows.processingMonths, "federal.windows.processingMonths", day)
        let lifecycle = federal.lifecycle
        completionDays = LawInForce.value(lifecycle.completionDays, "federal.lifecycle.completionDays", day)
        misrepresentationBarYears = LawInForce.value(
            lifecycle.misrepresentationBarYears, "federal.lifecycle.misrepresentationBarYears", day)
        programOrder = LawInForce.value(lifecycle.programOrder, "federal.lifecycle.programOrder", day)
        filing = LawInForce.value(lifecycle.filing, "federal.lifecycle.filing", day)
        intentRegime = LawInForce.value(federal.intent.regime, "federal.intent.regime", day)
        streams = LawInForce.streams(law, on: day)
        var byJurisdiction = Array(repeating: [Int16](), count: Jurisdiction.allCases.count)
        for stream in streams { byJurisdiction[Int(stream.jurisdiction.rawValue)].append(stream.position) }
        streamsByJurisdiction = byJurisdiction
        intake = StreamIntake(streams)
        eligibility = CompiledRequirements(streams.map(\.eligibility))
        let programs = Jurisdiction.allCases.map { law[$0] }
        intents = programs.map { $0.map { CompiledIntent(federal.intent, also: $0.intentSignals, on: day) } }
        nominationMonths = programs.map { $0?.nominationMonths[day] ?? 6 }
        decisionDays = programs.map { $0?.decisionDays[day] ?? 60 }
        returnedPlace = programs.map { $0?.returnedPlace[day] ?? .withinTheYear }
        rescoring = programs.map { $0?.afterSelection.rescoring[day] ?? .never }
        refusalBarMonths = programs.map { $0?.afterSelection.refusalBarMonths[day] ?? 0 }
        extensions = programs.map {
            $0?.extensions[day] ?? NominationExtension(mostMonths: 0, mostTimes: 0)
        }
    }

    private static func value<Value>(_ dated: Dated<Value>, _ name: String, _ day: Day) -> Value {
        guard let value = dated[day] else { preconditionFailure("\(name) has no value on \(day)") }
        return value
    }

    private static func agesThatCount(_ ranking: RankingSystem, _ programs: ProgramRules) -> [Int?] {
        func points(_ age: Int) -> [Int] {
            let pair = ranking.age[min(age, ranking.age.count - 1)]
            return [Int(pair.alone), Int(pair.withSpouse)]
                + programs.skilledWorkerGrid.bands(of: .age).map { $0.points(for: age) }
        }
        let counting = (1...99).filter { points($0) != points($0 - 1) }
        return (0...99).map { age in counting.first { $0 > age } }
    }

    private static func streams(_ law: Legislation, on day: Day) -> [StreamInForce] {
        let all = law.programs.flatMap { program in program.streams.map { (program, $0) } }
        return all.enumerated().map { StreamInForce($1.1, of: $1.0, at: $0, on: day) }
    }
}
