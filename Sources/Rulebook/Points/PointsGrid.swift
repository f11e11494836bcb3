/// A group of factors with a cap, and a floor when points can be lost.
public struct FactorGroup: Hashable, Sendable {
    /// The short name used in results, such as `human_capital`.
    public let id: String
    public let words: Words
    /// The most the group can earn; nil for no cap.
    public let most: Int?
    /// Other caps in particular streams.
    public let mostByStream: [StreamCap]
    /// The least the group can earn, 0 or negative.
    public let least: Int
    public let lines: [FactorLine]

    /// A cap that holds in one stream.
    public struct StreamCap: Hashable, Sendable {
        public let stream: String
        public let most: Int

        public init(_ stream: String, _ most: Int) {
            self.stream = stream
            self.most = most
        }
    }

    /// A group of lines; its cap and its floor in points.
    public init(
        _ id: String, _ words: Words, most: Int? = nil, mostByStream: [StreamCap] = [], least: Int = 0,
        _ lines: [FactorLine]
    ) {
        self.id = id
        self.words = words
        self.most = most
        self.mostByStream = mostByStream
        self.least = least
        self.lines = lines
    }

    /// A group of factors that have no names of their own: each line is called as its question.
    public init(
        _ id: String, _ words: Words, most: Int? = nil, mostByStream: [StreamCap] = [], least: Int = 0,
        _ factors: [Factor]
    ) {
        self.init(
            id, words, most: most, mostByStream: mostByStream, least: least,
            factors.map { FactorLine($0.question ?? id, $0) })
    }

    /// What the lines earn, in their order.
    public var factors: [Factor] { lines.map(\.factor) }

    /// The sum held between the group's floor and its cap in a stream.
    public func limit(_ sum: Int, stream: String) -> Int { max(least, min(cap(in: stream), sum)) }

    /// The most that can be had in a stream: the cap, or less where the stream's lines earn less.
    public func most(in stream: String) -> Int {
        min(cap(in: stream), lines.reduce(0) { $0 + $1.factor.most(in: stream) })
    }

    private func cap(in stream: String) -> Int {
        mostByStream.first { $0.stream == stream }?.most ?? most ?? Int.max
    }
}

/// A province's points: groups of factors, a most, and a pass mark where one is published.
public struct PointsGrid: Hashable, Sendable {
    /// The lower-case identifier, such as `mb-eoi-1000`.
    public let id: String
    public let words: Words
    /// The most points anybody can have.
    public let most: Int
    /// The least that keeps a candidate in the pool; nil where none is published.
    public let passMark: Int?
    public let groups: [FactorGroup]

    /// A grid by its groups.
    public init(_ id: String, _ words: Words, most: Int, passMark: Int? = nil, _ groups: [FactorGroup]) {
        self.id = id
        self.words = words
        self.most = most
        self.passMark = passMark
        self.groups = groups
    }
}

extension PointsGrid {
    /// The most anybody can have in a stream.
    public func most(in stream: String) -> Int { min(most, groups.reduce(0) { $0 + $1.most(in: stream) }) }

    /// The streams that lines of their own name; empty where the grid reads the same in every stream.
    public var streamsOfLines: Set<String> {
        Set(groups.flatMap(\.lines).flatMap(\.factor.streams))
    }

    /// The bands the grid reads a measure by, where a factor of its own does.
    public func bands(of measure: Measure) -> [Bands] {
        groups.flatMap(\.lines).compactMap { line in
            if case .band(_, measure, let bands) = line.factor { bands } else { nil }
        }
    }
}
