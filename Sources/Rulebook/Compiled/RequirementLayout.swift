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
            parts.reversed().reduce(whenTrue) { add($1, whenTrue: $0, whenFalse: whenFalse) }
        case .any(let parts):
            parts.reversed().reduce(whenFalse) { add($1, whenTrue: whenTrue, whenFalse: $0) }
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

    private mutating func test(of requirement: Requirement) -> Test {
        switch requirement {
        case .atLeast(let measure, let bound): return .between(measure, bound, Int.max)
        case .atMost(let measure, let bound): return .between(measure, Int.min, bound)
        case .between(let measure, let bounds): return .between(measure, bounds.lowerBound, bounds.upperBound)
        case .credential(let level): return .credential(Test.mask(Credential.allCases.filter { $0 >= level }))
        case .credentialIn(let levels): return .credential(Test.mask(levels))
        case .fact(let fact): return .fact(fact)
        case .tie(let tie, let place): return .tie(tie, place)
        case .occupationTEER(let categories): return .teer(categories)
        case .offerInCanada(let features): return .offerInCanada(features)
        case .occupation(let list):
            occupations += list.ranges
            return .occupation(occupations.count - list.ranges.count..<occupations.count)
        case .settlementFunds(let table):
            amounts += table.amounts
            return .settlementFunds(
                amounts.count - table.amounts.count..<amounts.count, each: table.eachFurther)
        default:
            others.append(requirement)
            return .other(others.count - 1)
        }
    }
}

extension RequirementLayout {
    /// The tests without anything that is counted by reference.
    enum Test: Sendable {
        case between(Measure, Int, Int)
        case credential(UInt8)
        case fact(Fact)
        case tie(Tie, Place)
        case teer(TEERSet)
        case offerInCanada(OfferFeatures)
        case occupation(Range<Int>)
        case settlementFunds(Range<Int>, each: Int)
        case other(Int)

        /// Bit n for the credential of raw value n.
        static func mask(_ credentials: [Credential]) -> UInt8 {
            credentials.reduce(0) { $0 | 1 << $1.rawValue }
        }
    }
}

extension RequirementLayout {
    /// True when the occupation is in the list; O(log n) in the number of its ranges.
    func lists(_ occupation: Occupation, in list: Range<Int>) -> Bool {
        var (low, high) = (list.lowerBound, list.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if occupations[middle].upperBound < occupation.code { low = middle + 1 } else { high = middle }
        }
        return low < list.upperBound && occupations[low].contains(occupation.code)
    }

    /// The amount for a family of so many persons.
    func amount(for persons: Int, in table: Range<Int>, each: Int) -> Int {
        guard !table.isEmpty else { return (persons - 1) * each }
        let last = amounts[table.upperBound - 1]
        return persons <= table.count
            ? amounts[table.lowerBound + persons - 1] : last + (persons - table.count) * each
    }
}
