/// A line of a points grid as it is printed: its short name, the unit it is asked in, and what it earns.
public struct FactorLine: Hashable, Sendable {
    /// The short name used in results, such as `tenure_position`; a line that reads otherwise by stream keeps one name.
    public let id: String
    /// The unit the form asks in; nil for that of the measure.
    public let unit: AnswerUnit?
    /// Only some of its answers have published points; what earns nothing by them is not known.
    public let isPartlyPublished: Bool
    public let factor: Factor

    /// A line by its name, the unit the form asks in where it is not the measure's, and its factor.
    public init(
        _ id: String, asked unit: AnswerUnit? = nil, partlyPublished: Bool = false, _ factor: Factor
    ) {
        self.id = id
        self.unit = unit
        isPartlyPublished = partlyPublished
        self.factor = factor
    }

    /// True when a form's points in this line are not known.
    public func isUnknown(points: Int, stream: String) -> Bool {
        factor.applies(to: stream) && (isPartlyPublished && points == 0 || factor.isUnpublished)
    }
}

extension Factor {
    /// True when the line counts in a stream.
    public func applies(to stream: String) -> Bool {
        switch self {
        case .only(let streams, let inner): streams.contains(stream) && inner.applies(to: stream)
        case .unless(_, _, let inner): inner.applies(to: stream)
        case .bestFlag(let factors), .bestOf(let factors): factors.contains { $0.applies(to: stream) }
        default: true
        }
    }

    /// The streams in which alone the line counts; empty where it counts in all.
    public var streams: [String] {
        switch self {
        case .only(let streams, _): streams
        case .unless(_, _, let inner): inner.streams
        case .bestFlag(let factors), .bestOf(let factors): factors.flatMap(\.streams)
        default: []
        }
    }

    var isUnpublished: Bool {
        switch self {
        case .unpublished: true
        case .only(_, let inner), .unless(_, _, let inner): inner.isUnpublished
        default: false
        }
    }

    /// The least the line can earn: negative where points can be lost.
    public var least: Int {
        switch self {
        case .flag(_, let points, _): min(0, points)
        case .only(_, let inner), .unless(_, _, let inner): inner.least
        default: 0
        }
    }

    /// The most the line can earn in a stream.
    public func most(in stream: String) -> Int {
        switch self {
        case .band(_, _, let bands), .bandUnmodelled(_, _, let bands): bands.most
        case .choice(_, let choices), .bestChoice(_, let choices): max(0, choices.map(\.points).max() ?? 0)
        case .flag(_, let points, _): max(0, points)
        case .bestFlag(let factors), .bestOf(let factors): factors.map { $0.most(in: stream) }.max() ?? 0
        case .perAbility(_, _, let bands): 4 * bands.most
        case .linear(_, _, _, _, let most): most
        case .only(let streams, let inner): streams.contains(stream) ? inner.most(in: stream) : 0
        case .unless(_, _, let inner): inner.most(in: stream)
        case .unpublished(_, let most): most
        }
    }
}
