import Rulebook

/// Reads the allocation of a year: its total, and the ceilings and reserves of its nodes.
struct AllocationReader {
    let allocation: Allocation
    let root: String

    /// The parameters, which hold until the last day of the year.
    var parameters: [CataloguedParameter] {
        let year = "\(allocation.year)"
        let total = allocation.total.parameter(until: lastDay) {
            Leaf(name, Words("Allocation of \(year)", fr: "Allocation de \(year)"), .nominations, $0)
        }
        return total.settable(as: root + ".allocation") + allocation.nodes.flatMap(parameters)
    }

    private var name: String { "\(root).allocation.\(allocation.year)" }
    private var lastDay: Day { Month(year: allocation.year, month: 12).last }

    /// The figures of a node and of those below it.
    private func parameters(of node: AllocationNode) -> [CataloguedParameter] {
        let part = name + "." + node.id
        let force = Words(" (", fr: " (") + node.force.words + Words(")", fr: ")")
        let ceiling = node.ceiling?.parameter(until: lastDay) {
            Leaf(
                part + ".ceiling", node.words + Words(": at most", fr: " : au plus") + force, .nominations, $0
            )
        }
        let reserve = node.reserve?.parameter(until: lastDay) {
            Leaf(
                part + ".reserve", node.words + Words(": kept", fr: " : réservées") + force, .nominations, $0)
        }
        return (ceiling ?? []) + (reserve ?? []) + node.parts.flatMap(parameters)
    }
}
