public import Rulebook

/// A window of a capped intake: from its opening until the next one, or until its places are used.
public struct ApplicationWindow: Sendable {
    public let jurisdiction: Jurisdiction
    /// The identifier of the intake.
    public let id: String
    public let words: Words
    public let opensOn: Day
    /// The last day of the window: the eve of the next, or of the day from which no window is needed.
    public let lastDay: Day
    /// The places of the window; nil where none are published.
    public let places: Int?
    /// The positions of the streams whose applications are capped.
    public let streams: [Int16]
    let members: CompiledRequirement
}

extension ApplicationWindow {
    /// Every window the law declares, by program and intake, earliest first.
    static func all(_ law: Legislation) -> [ApplicationWindow] {
        var windows: [ApplicationWindow] = []
        var first = 0
        for program in law.programs {
            for intake in program.cappedIntakes {
                let streams = program.streams.indices.filter {
                    intake.streams.contains(program.streams[$0].id)
                }
                .map { Int16(first + $0) }
                windows += all(of: intake, program.jurisdiction, streams)
            }
            first += program.streams.count
        }
        return windows
    }

    private static func all(of intake: CappedIntake, _ jurisdiction: Jurisdiction, _ streams: [Int16])
        -> [ApplicationWindow]
    {
        let members = CompiledRequirement(intake.members)
        let ends = intake.windows.versions.dropFirst().map { $0.change.day - 1 } + [Day.distantFuture]
        return zip(intake.windows.versions, ends).flatMap { version, end in
            let declared = version.value ?? []
            let lasts = declared.dropFirst().map { $0.opensOn - 1 } + [end]
            return zip(declared, lasts).map { window, last in
                ApplicationWindow(
                    jurisdiction: jurisdiction, id: intake.id, words: intake.words, opensOn: window.opensOn,
                    lastDay: min(last, end), places: window.places, streams: streams, members: members)
            }
        }
    }

    /// True when an application of a stream in these circumstances is taken in the window's intake.
    func concerns(_ circumstances: Circumstances, _ stream: Int16) -> Bool {
        streams.contains(stream) && circumstances.meets(members)
    }
}
