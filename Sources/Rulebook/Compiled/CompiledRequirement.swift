/// A requirement laid out flat, for asking many candidates.
///
/// Means exactly what the requirement means; criteria judged on documents cost nothing. Ask with `meets(_:)`.
public struct CompiledRequirement: Sendable {
    let layout: FrozenLayout
    let entry: RequirementLayout.Target

    /// Lays a requirement out.
    public init(_ requirement: Requirement) {
        var tests = RequirementLayout()
        entry = tests.add(requirement)
        layout = FrozenLayout(tests)
    }
}

/// A finished layout behind one reference, so that passing it on counts one reference and not one for each table.
final class FrozenLayout: Sendable {
    let tests: RequirementLayout

    init(_ tests: RequirementLayout) { self.tests = tests }
}

extension Circumstances {
    /// True when the requirement is met in these circumstances.
    public func meets(_ requirement: CompiledRequirement) -> Bool {
        meets(requirement.layout, from: requirement.entry)
    }

    /// True when the tests from a place on lead to the end where the requirement is met.
    func meets(_ layout: FrozenLayout, from entry: RequirementLayout.Target) -> Bool {
        var next = entry
        while next >= 0 {
            let step = layout.tests.steps[Int(next)]
            next = passes(step.test, of: layout.tests) ? step.whenTrue : step.whenFalse
        }
        return next == RequirementLayout.met
    }

    @inline(__always)
    private func passes(_ test: RequirementLayout.Test, of requirement: RequirementLayout) -> Bool {
        switch test {
        case .between(let measure, let least, let most):
            let value = value(of: measure)
            return value >= least && value <= most
        case .credential(let mask): return mask & (1 << candidate.credential.rawValue) != 0
        case .fact(let fact): return candidate.facts.contains(fact)
        case .tie(let tie, let place): return has(tie, place)
        case .teer(let categories): return categories.contains(candidate.occupation)
        case .offerInCanada(let features):
            return candidate.offer.isPresent && candidate.offer.features.isSuperset(of: features)
        case .occupation(let list): return requirement.lists(candidate.occupation, in: list)
        case .settlementFunds(let table, let each):
            return Int(candidate.funds)
                >= requirement.amount(for: candidate.familySize, in: table, each: each)
        case .other(let index): return meets(requirement.others[index])
        }
    }
}
