/// Tests in order, each naming the next by its outcome, of one requirement or of several.
struct RequirementLayout: Sendable {
    /// Where a test leads: the index of the next one, or an end.
    typealias Target = Int32

    static let met: Target = -1
    static let notMet: Target = -2

    /// One test and where its two outcomes lead.
    struct Step: Sendable {
        let test: Test
        let whenTrue: Target
        let whenFalse: Target
    }

    private(set) var steps: [Step] = []
    /// What tests refer to by index: occupations of all lists, ascending within each; amounts of funds; and forms that
    /// are asked in the general way.
    private(set) var occupations: [ClosedRange<Int32>] = []
    private(set) var amounts: [Int] = []
    private(set) var others: [Requirement] = []

    /// Adds a requirement to the layout; returns where to begin asking.
    mutating func add(_ requirement: Requirement) -> Target {
        add(requirement, whenTrue: RequirementLayout.met, whenFalse: RequirementLayout.notMet)
    }

    /// Adds the tests of a requirement, last first, so that every target is known; returns where to begin.
    private mutating func add(_ requirement: Requirement, whenTrue: Target, whenFalse: Target) -> Target {
        switch requirement {
        case .all(let parts):
            RequirementLayout.cheapestFirst(parts).reversed().reduce(whenTrue) {
                add($1, whenTrue: $0, whenFalse: whenFalse)
            }
        case .any(let parts):
            RequirementLayout.cheapestFirst(parts).reversed().reduce(whenFalse) {
                add($1, whenTrue: whenTrue, whenFalse: $0)
            }
        case .not(let part): add(part, whenTrue: whenFalse, whenFalse: whenTrue)
        case .when(let condition, let consequence):
            add(
                condition, whenTrue: add(consequence, whenTrue: whenTrue, whenFalse: whenFalse),
                whenFalse: whenTrue)
        case .shown: whenTrue
        default: add(test(of: requirement), whenTrue: whenTrue, whenFalse: whenFalse)
        }
    }

    private mutating func add(_ test: Test, whenTrue: Target, whenFalse: Target) -> Target {
        steps.append(Step(test: test, whenTrue: whenTrue, whenFalse: whenFalse))
        return Target(steps.count - 1)
    }

    /// Adds a list of occupations; returns where it lies.
    mutating func add(_ list: OccupationSet) -> Range<Int> {
        occupations += list.ranges
        return occupations.count - list.ranges.count..<occupations.count
    }

    /// Adds a table of settlement funds; returns where it lies.
    mutating func add(_ table: FundsTable) -> Range<Int> {
        amounts += table.amounts
        return amounts.count - table.amounts.count..<amounts.count
    }

    /// Keeps a requirement to be asked in the general way; returns where.
    mutating func addOther(_ requirement: Requirement) -> Int {
        others.append(requirement)
        return others.count - 1
    }
}
