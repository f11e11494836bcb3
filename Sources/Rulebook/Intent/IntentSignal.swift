/// Who assesses the intention to reside in the nominating province.
public enum IntentRegime: UInt8, Hashable, Sendable, BitwiseCopyable {
    /// The province, and an officer of the federal department again (R87(2)(b) until 2026-03-29).
    case officerAndProvince = 0
    /// The province alone (R87(3) from 2026-03-30).
    case provinceAlone
}

/// How much a signal weighs in law.
public enum IntentSeverity: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
    /// Speaks for or mildly against.
    case info = 0
    /// Expect a question.
    case warning
    /// Ends the evaluation of the stream: a rule of law or of the program forbids it.
    case blocking

    /// The word a person reads.
    public var words: Words {
        switch self {
        case .info: Words("information", fr: "information")
        case .warning: Words("warning", fr: "avertissement")
        case .blocking: Words("blocking", fr: "bloquant")
        }
    }
}

/// A sign for or against the intention to reside in the nominating province.
public struct IntentSignal: Sendable {
    /// The identifier, such as `I13`.
    public let id: String
    public let words: Words
    /// The regimes in which it is looked at.
    public let regimes: [IntentRegime]
    /// Positive speaks for, negative against; a weight is a proposal and not law.
    public let weight: Int
    public let severity: IntentSeverity
    /// Present when the candidate meets this before the nominating program.
    public let when: Requirement
    /// The text or decision it rests on, and since when.
    public let basis: Dated<Bool>
    /// The streams whose rule it is; empty for a signal of the whole program.
    public let streams: [String]

    /// A signal; `basis` says by its versions when it is in use and by what text.
    public init(
        _ id: String, _ words: Words, regimes: [IntentRegime] = [.officerAndProvince, .provinceAlone],
        weight: Int,
        severity: IntentSeverity, when: Requirement, basis: Dated<Bool>, streams: [String] = []
    ) {
        self.id = id
        self.words = words
        self.regimes = regimes
        self.weight = weight
        self.severity = severity
        self.when = when
        self.basis = basis
        self.streams = streams
    }

    /// True when the signal is looked at in a stream; without a stream, only those of the whole program are.
    func concerns(_ stream: String?) -> Bool { streams.isEmpty || stream.map(streams.contains) == true }
}

/// The outcome of an evaluation of intention to reside; never a refusal by itself.
public enum IntentLevel: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
    /// +3 or more.
    case supported = 0
    /// 0 to +2.
    case thin
    /// −1 to −4: expect a fairness letter.
    case warning
    /// −5 or less.
    case highRisk
    /// A blocking rule is met.
    case blocked

    /// The word a person reads.
    public var words: Words {
        switch self {
        case .supported: Words("supported", fr: "appuyée")
        case .thin: Words("thin", fr: "mince")
        case .warning: Words("to be questioned", fr: "à questionner")
        case .highRisk: Words("high risk", fr: "risque élevé")
        case .blocked: Words("blocked by a rule", fr: "bloquée par une règle")
        }
    }
}

/// The signals found for a candidate before a program, their sum and the level.
public struct IntentFinding: Sendable {
    public let signals: [IntentSignal]
    /// The positive weights up to +10 together with the negative ones.
    public let sum: Int
    public let level: IntentLevel
    /// True when all Canadian work and study was in Québec.
    public let isQuebecOnly: Bool

    /// True when an officer should look before a nomination is issued.
    public var isFlagged: Bool {
        isQuebecOnly || level == .warning || level == .highRisk || level == .blocked
    }
}

/// The signals all programs share, and the regime by day.
public struct IntentRules: Sendable {
    public var signals: [IntentSignal]
    public var regime: Dated<IntentRegime>

    /// Shared signals and the regime by day.
    public init(signals: [IntentSignal], regime: Dated<IntentRegime>) {
        self.signals = signals
        self.regime = regime
    }

    /// What speaks for and against the intention of a candidate before a program, its own signals added.
    ///
    /// Rules of single streams count only when `stream` names one of theirs.
    public func finding(
        in circumstances: Circumstances, also own: [IntentSignal] = [], stream: String? = nil
    ) -> IntentFinding {
        let regime = regime[circumstances.day] ?? .officerAndProvince
        let found = (signals + own).filter {
            $0.concerns(stream) && $0.regimes.contains(regime) && $0.basis[circumstances.day] == true
                && circumstances.meets($0.when)
        }
        let forIt = found.reduce(0) { $0 + max(0, $1.weight) }
        let sum = min(10, forIt) + found.reduce(0) { $0 + min(0, $1.weight) }
        return IntentFinding(
            signals: found, sum: sum,
            level: IntentRules.level(of: sum, blocked: found.contains { $0.severity == .blocking }),
            isQuebecOnly: circumstances.isQuebecOnly)
    }

    static func level(of sum: Int, blocked: Bool) -> IntentLevel {
        if blocked { return .blocked }
        return switch sum {
        case 3...: .supported
        case 0...2: .thin
        case -4...(-1): .warning
        default: .highRisk
        }
    }
}

extension Circumstances {
    /// True when the candidate has worked or studied in Canada, and only in Québec.
    public var isQuebecOnly: Bool {
        let places = candidate.workedIn.union(candidate.studiedIn)
        return places == JurisdictionSet(.quebec)
    }
}
