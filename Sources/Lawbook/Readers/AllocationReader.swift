import Rulebook

/// Reads the allocation of a year: its total, and the ceilings and reserves of its parts.
struct AllocationReader {
    let allocation: Allocation
    let root: String

    /// The parameters, which hold until the last day of the year.
    var parameters: [CataloguedParameter] {
        let year = "\(allocation.year)"
        let total = allocation.total.parameter(until: lastDay) {
            Leaf(name, Words("Allocation of \(year)", fr: "Allocation de \(year)"), .nominations, $0)
        }
        return total.settable(as: root + ".allocation") + allocation.shares.flatMap(parameters)
    }

    private var name: String { "\(root).allocation.\(allocation.year)" }
    private var lastDay: Day { Month(year: allocation.year, month: 12).last }

    private func parameters(of share: AllocationShare) -> [CataloguedParameter] {
        let part = name + "." + share.words.english.namePart
        let ceiling = share.ceiling?.parameter(until: lastDay) {
            Leaf(part + ".ceiling", share.words + Words(": at most", fr: " : au plus"), .nominations, $0)
        }
        let reserve = share.reserve?.parameter(until: lastDay) {
            Leaf(part + ".reserve", share.words + Words(": kept", fr: " : réservées"), .nominations, $0)
        }
        return (ceiling ?? []) + (reserve ?? [])
    }
}
