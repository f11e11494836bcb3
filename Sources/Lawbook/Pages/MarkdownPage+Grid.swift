import Rulebook

extension MarkdownPage {
    /// A points grid in its versions, the newest first.
    mutating func versions(of grid: Dated<PointsGrid>, level: Int = 3) {
        for version in grid.versions.reversed() {
            heading(level, "\(version.value.words[language]) (`\(version.value.id)`)")
            paragraph(summary(of: version.value) + "; " + since(version.change) + ".")
            for group in version.value.groups { show(group, level: level + 1) }
        }
    }

    private func summary(of grid: PointsGrid) -> String {
        let most = self("At most \(grid.most) points", fr: "Au plus \(grid.most) points")
        guard let passMark = grid.passMark else { return most }
        return most + self(", pass mark \(passMark)", fr: ", note de passage \(passMark)")
    }

    private mutating func show(_ group: FactorGroup, level: Int) {
        heading(level, group.words[language] + limits(of: group))
        let rows = group.factors.flatMap { $0.lines() }.map { line in
            [
                "`\(line.question)`", line.answer.map { "`\($0)`" } ?? "", line.words[language],
                line.pointsWords?[language] ?? "\(line.points)",
            ]
        }
        table(
            [
                Words("Question", fr: "Question"), Words("Answer", fr: "Réponse"),
                Words("Condition", fr: "Condition"), Words("Points", fr: "Points"),
            ], rows)
    }

    private func limits(of group: FactorGroup) -> String {
        var limits = group.most.map { [self("at most \($0)", fr: "au plus \($0)")] } ?? []
        limits += group.mostByStream.map {
            self("at most \($0.most) in \($0.stream)", fr: "au plus \($0.most) dans \($0.stream)")
        }
        if group.least != 0 { limits.append(self("at least \(group.least)", fr: "au moins \(group.least)")) }
        return limits.isEmpty ? "" : " (" + limits.joined(separator: "; ") + ")"
    }
}
