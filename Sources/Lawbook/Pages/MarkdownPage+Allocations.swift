import Rulebook

extension MarkdownPage {
    /// The allocations by year, with every change, and the parts with ceilings and reserves.
    mutating func allocations(_ allocations: [Allocation]) {
        heading(2, self("Allocations", fr: "Allocations"))
        var totals: [[String]] = []
        for allocation in allocations {
            for version in allocation.total.versions {
                totals.append([
                    "\(allocation.year)", day(version.change),
                    "\(version.value) " + mark(version.change.source),
                ])
            }
        }
        table(
            [
                Words("Year", fr: "Année"), Words("From", fr: "À partir du"),
                Words("Nominations", fr: "Désignations"),
            ],
            totals)
        var parts: [[String]] = []
        for allocation in allocations {
            for node in allocation.nodes { parts += rows(of: node, in: allocation.year) }
        }
        table(
            [
                Words("Year", fr: "Année"), Words("Part", fr: "Part"), Words("Streams", fr: "Volets"),
                Words("From", fr: "À partir du"), Words("At most, or kept", fr: "Au plus, ou réservées"),
            ], parts)
    }

    /// The figures of a node, with its force, and those of the nodes below it.
    private mutating func rows(of share: AllocationNode, in year: Int) -> [[String]] {
        let streams = share.streams.map { "`\($0)`" }.joined(separator: ", ")
        let name = share.words[language] + " (" + share.force.words[language] + ")"
        let start = ["\(year)", name, streams]
        var rows: [[String]] = []
        for version in share.ceiling?.versions ?? [] {
            let most = self("at most \(version.value)", fr: "au plus \(version.value)")
            rows.append(start + [day(version.change), most + " " + mark(version.change.source)])
        }
        for version in share.reserve?.versions ?? [] {
            let kept = self("\(version.value) kept", fr: "\(version.value) réservées")
            rows.append(start + [day(version.change), kept + " " + mark(version.change.source)])
        }
        for part in share.parts { rows += self.rows(of: part, in: year) }
        return rows
    }
}
