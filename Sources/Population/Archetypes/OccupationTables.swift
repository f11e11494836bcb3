import Rulebook

/// The group of occupations a candidate's belongs to, by the categories of the law on a day.
enum OccupationClass: Int, CaseIterable {
    case other = 0
    case healthcare, stem, trades, education, transport, agriculture

    /// The category of the class; nil for the others.
    var category: RoundCategory? {
        switch self {
        case .other: nil
        case .healthcare: .healthcare
        case .stem: .stem
        case .trades: .trades
        case .education: .education
        case .transport: .transport
        case .agriculture: .agriculture
        }
    }
}

/// The occupations of each class under the categories in force on a day, ready for drawing.
struct OccupationTables: Sendable {
    private struct Table: Sendable {
        let occupations: [Occupation]
        let weights: WeightedTable
    }

    private static let limits: [OccupationLimit] = [.skilled, .lower, .trade, .ordinary]

    /// By class, then by limit.
    private let tables: [Table?]

    /// Sorts the common occupations by the categories of a day.
    init(law: FederalLaw, on day: Day) {
        let classes = CommonOccupations.all.map {
            OccupationTables.classes(of: $0.occupation, law: law, on: day)
        }
        tables = OccupationClass.allCases.flatMap { kind in
            OccupationTables.limits.map { limit in
                let members = zip(CommonOccupations.all, classes)
                    .filter { $1.contains(kind) && OccupationTables.allows(limit, $0.occupation) }.map(\.0)
                if members.isEmpty { return nil }
                return Table(
                    occupations: members.map(\.occupation), weights: WeightedTable(members.map(\.weight)))
            }
        }
    }

    /// An occupation of a class within a limit; another class's where the class has none.
    @inline(__always)
    func occupation(_ kind: OccupationClass, _ limit: OccupationLimit, _ luck: Luck) -> Occupation {
        let found =
            tables[kind.rawValue * 4 + Int(limit.rawValue)] ?? tables[Int(limit.rawValue)]
            ?? tables[OccupationClass.trades.rawValue * 4 + Int(limit.rawValue)]
        guard let table = found else { return limit == .trade ? 72_310 : 62_020 }
        return table.occupations[luck.pick(table.weights, .occupation)]
    }

    private static func allows(_ limit: OccupationLimit, _ occupation: Occupation) -> Bool {
        switch limit {
        case .skilled: occupation.teer <= 3
        case .ordinary: occupation.teer <= 3 && occupation.majorGroup > 0
        case .lower: occupation.teer == 2 || occupation.teer == 3
        case .trade: [72, 73, 82, 83, 92].contains(occupation.majorGroup) && occupation.code / 100 != 726
        }
    }

    /// Every class a full-time worker of the occupation belongs to; the others' alone when there is none.
    private static func classes(of occupation: Occupation, law: FederalLaw, on day: Day) -> [OccupationClass]
    {
        var worker = Archetype().leastCandidate(on: day, funds: nil)
        worker.occupation = occupation
        worker.foreignMonths = 36
        let met = law.categories(of: Circumstances(worker, on: day, before: .ontario, hasProfile: true))
        let found = OccupationClass.allCases.filter { $0.category.map(met.contains) ?? false }
        return found.isEmpty ? [.other] : found
    }
}
