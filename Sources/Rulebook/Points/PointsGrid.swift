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
    public let factors: [Factor]

    /// A cap that holds in one stream.
    public struct StreamCap: Hashable, Sendable {
        public let stream: String
        public let most: Int

        public init(_ stream: String, _ most: Int) {
            self.stream = stream
            self.most = most
        }
    }

    /// A group of factors; its cap and its floor in points.
    public init(
        _ id: String, _ words: Words, most: Int? = nil, mostByStream: [StreamCap] = [], least: Int = 0,
        _ factors: [Factor]
    ) {
        self.id = id
        self.words = words
        self.most = most
        self.mostByStream = mostByStream
        self.least = least
        self.factors = factors
    }

    /// The sum held between the group's floor and its cap in a stream.
    public func limit(_ sum: Int, stream: String) -> Int {
        let cap = mostByStream.first { $0.stream == stream }?.most ?? most ?? Int.max
        return max(least, min(cap, sum))
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
    /// The bands the grid reads a measure by, where a factor of its own does.
    public func bands(of measure: Measure) -> [Bands] {
        groups.flatMap(\.factors).compactMap { factor in
            if case .band(_, measure, let bands) = factor { bands } else { nil }
        }
    }
}
