public import Rulebook

/// What a limit of nominations counts; the raw value is the code in the database.
public enum LimitKind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// Every nomination of the province's year.
    case total = 0
    /// Those of a node with a ceiling.
    case within
    /// Those beside a node with a reserve: no more than the total less the places kept.
    case beside
    /// Those that take places of their own and none of the total.
    case outsideTheTotal
}

/// A number of nominations that a province's year may not exceed: the whole, or what a node of the allocation makes of it.
///
/// A reserve is the same as a ceiling on everybody else, so both are kept by numbered places.
public struct AllocationLimit: Sendable {
    public let jurisdiction: Jurisdiction
    public let year: Int
    /// The identifier of the node, or of the province's whole such as `sk`.
    public let id: String
    public let words: Words
    public let kind: LimitKind
    /// The positions of the node's streams.
    public let streams: [Int16]
    /// The node's track; nil for both.
    public let track: Track?
    /// True when facts of the file decide on the membership too.
    public let isConditional: Bool
    let members: CompiledRequirement
    /// The ceiling or reserve by day; nil for the total.
    let figure: Dated<Int>?

    /// True when a file belongs to the node.
    private func contains(_ circumstances: Circumstances, _ stream: Int16, isEnhanced: Bool) -> Bool {
        streams.contains(stream) && (track == nil || (track == .enhanced) == isEnhanced)
            && (!isConditional || circumstances.meets(members))
    }

    /// True when a nomination of the file would count against the limit.
    func counts(_ circumstances: Circumstances, _ stream: Int16, isEnhanced: Bool) -> Bool {
        contains(circumstances, stream, isEnhanced: isEnhanced) != (kind == .beside)
    }

    /// The most nominations on a day on which the allocation is `total`; nil before the first figure.
    func ceiling(on day: Day, total: Int) -> Int? {
        guard let figure else { return total }
        guard let value = figure[day] else { return nil }
        return kind == .beside ? max(0, total - value) : value
    }
}

extension AllocationLimit {
    /// The limits of every program in every year of a period: for each the whole, then the nodes of its allocation.
    static func all(_ law: Legislation, in period: DaySpan) -> [AllocationLimit] {
        var limits: [AllocationLimit] = []
        var first: Int16 = 0
        for program in law.programs {
            let positions = Dictionary(
                uniqueKeysWithValues: program.streams.enumerated().map {
                    ($1.id, first + Int16($0))
                })
            let whole = AllocationScope(
                jurisdiction: program.jurisdiction, positions: positions,
                streams: positions.values.sorted(), track: nil, members: .all([]))
            for year in period.first.year...period.last.year {
                limits += whole.limits(program.allocations.first { $0.year == year }, year)
            }
            first += Int16(program.streams.count)
        }
        return limits
    }
}

/// Where a node of an allocation lies: what a file has to be to belong to it and to every node above.
private struct AllocationScope {
    let jurisdiction: Jurisdiction
    let positions: [String: Int16]
    let streams: [Int16]
    let track: Track?
    let members: Requirement

    func limits(_ allocation: Allocation?, _ year: Int) -> [AllocationLimit] {
        let whole = limit(
            jurisdiction.code.lowercased(), jurisdiction.words, .total, year: year, figure: nil)
        return [whole] + (allocation?.nodes ?? []).flatMap { below($0).limits($0, year) }
    }

    private func below(_ node: AllocationNode) -> AllocationScope {
        let named = node.streams.compactMap { positions[$0] }.sorted()
        let isFree = node.members == .all([])
        return AllocationScope(
            jurisdiction: jurisdiction, positions: positions,
            streams: node.streams.isEmpty ? streams : named.filter(streams.contains),
            track: node.track ?? track,
            members: isFree ? members : members == .all([]) ? node.members : .all([members, node.members]))
    }

    private func limits(_ node: AllocationNode, _ year: Int) -> [AllocationLimit] {
        var found: [AllocationLimit] = []
        if let ceiling = node.ceiling, node.force != .indicative {
            let kind: LimitKind = node.force == .outsideTheTotal ? .outsideTheTotal : .within
            found.append(limit(node.id, node.words, kind, year: year, figure: ceiling))
        }
        if let reserve = node.reserve, node.force == .binding {
            found.append(limit(node.id, node.words, .beside, year: year, figure: reserve))
        }
        return found + node.parts.flatMap { below($0).limits($0, year) }
    }

    private func limit(_ id: String, _ words: Words, _ kind: LimitKind, year: Int, figure: Dated<Int>?)
        -> AllocationLimit
    {
        AllocationLimit(
            jurisdiction: jurisdiction, year: year, id: id, words: words, kind: kind, streams: streams,
            track: track, isConditional: members != .all([]), members: CompiledRequirement(members),
            figure: figure)
    }
}
