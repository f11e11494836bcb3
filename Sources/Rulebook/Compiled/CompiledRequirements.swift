/// Many requirements laid out flat one after the other, each asked by its place in the list.
///
/// They share their tables, so going from one to the next counts no reference and stays in the caches.
public final class CompiledRequirements: Sendable {
    private let layout: FrozenLayout
    private let entries: [RequirementLayout.Target]

    /// Lays requirements out in their order.
    public init(_ requirements: [Requirement]) {
        var tests = RequirementLayout()
        entries = requirements.map { tests.add($0) }
        layout = FrozenLayout(tests)
    }

    /// True when the requirement at a place of the list is met.
    public func isMet(_ place: Int, in circumstances: Circumstances) -> Bool {
        layout.isMet(from: entries[place], in: circumstances)
    }
}
