/// A finished layout behind one reference, so that passing it on counts one reference and not one for each table.
final class FrozenLayout: Sendable {
    private let steps: [RequirementLayout.Step]
    private let occupations: [ClosedRange<Int32>]
    private let amounts: [Int]
    private let others: [Requirement]

    init(_ tests: RequirementLayout) {
        steps = tests.steps
        occupations = tests.occupations
        amounts = tests.amounts
        others = tests.others
    }

    /// True when the tests from a place on lead to the end where the requirement is met.
    func isMet(from entry: RequirementLayout.Target, in circumstances: Circumstances) -> Bool {
        var next = entry
        while next >= 0 {
            let step = steps[Int(next)]
            next = passes(step.test, circumstances) ? step.whenTrue : step.whenFalse
        }
        return next == RequirementLayout.met
    }

    @inline(__always)
    private func passes(_ test: RequirementLayout.Test, _ asked: Circumstances) -> Bool {
        switch test {
        case .between(let measure, let least, let most):
            let value = asked.value(of: measure)
            return value >= least && value <= most
        case .credential(let mask): return mask & (1 << asked.candidate.credential.rawValue) != 0
        case .fact(let fact): return asked.candidate.facts.contains(fact)
        case .tie(let tie, let place): return asked.has(tie, place)
        case .teer(let categories): return categories.contains(asked.candidate.occupation)
        case .skillLevel(let levels): return levels.contains(asked.candidate.occupation)
        case .occupation(let list): return lists(asked.candidate.occupation, in: list)
        case .settlementFunds(let table, let each):
            return Int(asked.candidate.funds)
                >= amount(for: asked.candidate.familySize, in: table, each: each)
        case .profile: return asked.hasProfile
        case .federalProgram(let programs): return !asked.federalPrograms.isDisjoint(with: programs)
        case .interest: return asked.candidate.interest.contains(asked.program)
        case .destinationHere: return asked.candidate.destination == asked.program
        case .permit(let kinds):
            return kinds & (1 << UInt32(asked.candidate.permit.kind.rawValue)) != 0
                && asked.candidate.permit.isValid(on: asked.day)
        case .statusInOrder:
            return asked.candidate.residence == nil || asked.candidate.permit.isValid(on: asked.day)
        case .abilities(let choice, let levels): return asked.reaches(levels, in: choice)
        case .offerInCanada(let features):
            return asked.candidate.offer.isPresent
                && asked.candidate.offer.features.isSuperset(of: features)
        case .offer, .offerOccupation, .offerTEER, .offerRegion: return passesOffer(test, asked)
        case .other(let index): return asked.meets(others[index])
        }
    }

    @inline(__always)
    private func passesOffer(_ test: RequirementLayout.Test, _ asked: Circumstances) -> Bool {
        guard asked.candidate.offer.jurisdiction == asked.program else { return false }
        return switch test {
        case .offer(let features): asked.candidate.offer.features.isSuperset(of: features)
        case .offerOccupation(let list): lists(asked.candidate.offer.occupation, in: list)
        case .offerTEER(let categories): categories.contains(asked.candidate.offer.occupation)
        case .offerRegion(let regions): regions & (1 << UInt64(asked.candidate.offer.region.rawValue)) != 0
        default: false
        }
    }

    /// True when the occupation is in the list; O(log n) in the number of its ranges.
    private func lists(_ occupation: Occupation, in list: Range<Int>) -> Bool {
        var (low, high) = (list.lowerBound, list.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if occupations[middle].upperBound < occupation.code { low = middle + 1 } else { high = middle }
        }
        return low < list.upperBound && occupations[low].contains(occupation.code)
    }

    /// The amount for a family of so many persons.
    private func amount(for persons: Int, in table: Range<Int>, each: Int) -> Int {
        guard !table.isEmpty else { return (persons - 1) * each }
        let last = amounts[table.upperBound - 1]
        return persons <= table.count
            ? amounts[table.lowerBound + persons - 1] : last + (persons - table.count) * each
    }
}
