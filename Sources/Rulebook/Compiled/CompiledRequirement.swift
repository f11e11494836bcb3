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

extension Circumstances {
    /// True when the requirement is met in these circumstances.
    public func meets(_ requirement: CompiledRequirement) -> Bool {
        requirement.layout.isMet(from: requirement.entry, in: self)
    }
}
