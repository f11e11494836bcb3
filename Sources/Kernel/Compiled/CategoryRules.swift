import Rulebook

/// The categories in use on a day, with a table of those an occupation leaves open.
struct CategoryRules: Sendable {
    let rules: [(bit: CategorySet, rule: CompiledRequirement)]
    /// By code of occupation, the categories whose list it is in; most occupations are in none.
    private let byOccupation: [UInt16]
    /// The categories that ask for no occupation.
    private let forAnyOccupation: UInt16

    private static let codes = 100_000

    init(_ categories: [CategoryLaw], on day: Day) {
        var rules: [(bit: CategorySet, rule: CompiledRequirement)] = []
        var (byOccupation, forAny) = (Array(repeating: UInt16(0), count: CategoryRules.codes), UInt16(0))
        for category in categories {
            guard let rule = category.rule[day] ?? nil else { continue }
            let bit = CategorySet(category.category)
            rules.append((bit, CompiledRequirement(rule)))
            guard let list = CategoryRules.list(of: rule) else {
                forAny |= bit.rawValue
                continue
            }
            for code in list.ranges.joined() where code < CategoryRules.codes {
                byOccupation[Int(code)] |= bit.rawValue
            }
        }
        self.rules = rules
        self.byOccupation = byOccupation
        forAnyOccupation = forAny
    }

    /// The list of occupations nobody belongs without, when the rule begins with one.
    private static func list(of rule: Requirement) -> OccupationSet? {
        switch rule {
        case .occupation(let list): list
        case .all(let parts): parts.lazy.compactMap { CategoryRules.list(of: $0) }.first
        default: nil
        }
    }

    /// The categories a candidate belongs to.
    func categories(of circumstances: Circumstances) -> CategorySet {
        let code = Int(circumstances.candidate.occupation.code)
        let open = forAnyOccupation | (byOccupation.indices.contains(code) ? byOccupation[code] : 0)
        var met: CategorySet = []
        guard open != 0 else { return met }
        for category in rules
        where open & category.bit.rawValue != 0 && circumstances.meets(category.rule) {
            met.formUnion(category.bit)
        }
        return met
    }
}
