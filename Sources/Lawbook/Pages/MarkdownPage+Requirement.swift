import Rulebook

extension MarkdownPage {
    /// A requirement in its versions: the newest whole, each earlier one by what was different.
    mutating func versions(of requirement: Dated<Requirement>, title: Words) {
        guard let newest = requirement.versions.last else { return }
        paragraph("**\(title[language])**, " + since(newest.change) + self(":", fr: " :"))
        list(newest.value)
        let earlier = zip(requirement.versions, requirement.versions.dropFirst())
        for (version, next) in Array(earlier).reversed() {
            difference(of: version.value, from: next.value, until: next.change.day - 1, version.change)
        }
        endBlock()
    }

    /// The conditions of a requirement as a nested list.
    mutating func list(_ requirement: Requirement, depth: Int = 0) {
        for condition in requirement.conditions { item(condition, depth: depth) }
        if requirement.conditions.isEmpty { item(requirement.words[language], depth: depth) }
    }

    private mutating func item(_ condition: Requirement, depth: Int) {
        switch condition {
        case .any where condition.alternatives.count > 1:
            item(self("one of:", fr: "l'une de ces conditions :"), depth: depth)
            for part in condition.alternatives { alternative(part, depth: depth + 1) }
        default: item(condition.words[language], depth: depth)
        }
    }

    private mutating func alternative(_ part: Requirement, depth: Int) {
        guard part.conditions.count > 1 else { return item(part, depth: depth) }
        item(self("all of:", fr: "toutes ces conditions :"), depth: depth)
        list(part, depth: depth + 1)
    }

    private mutating func difference(
        of earlier: Requirement, from later: Requirement, until last: Day, _ change: Change
    ) {
        let (then, after) = (earlier.conditions, later.conditions)
        let only = then.filter { !after.contains($0) }
        let notYet = after.filter { !then.contains($0) }
        let span = since(change)
        paragraph(self("Until \(last) (\(span)), different:", fr: "Jusqu'au \(last) (\(span)), différent :"))
        if only.isEmpty && notYet.isEmpty { item(self("nothing", fr: "rien")) }
        for condition in only { item(self("asked: ", fr: "demandé : ") + condition.words[language]) }
        for condition in notYet {
            item(self("not asked: ", fr: "non demandé : ") + condition.words[language])
        }
    }
}

extension MarkdownPage {
    /// The lists of occupations that requirements name, with their codes.
    mutating func occupations(_ lists: [OccupationSet]) {
        let lists = lists.unique
        guard !lists.isEmpty else { return }
        heading(2, self("Lists of occupations", fr: "Listes de professions"))
        paragraph(
            self(
                "Codes of the National Occupational Classification 2021; fewer than five digits stand for a whole group.",
                fr:
                    "Codes de la Classification nationale des professions 2021; moins de cinq chiffres désignent un groupe entier."
            ))
        for list in lists {
            item("**\(list.name[language])**" + self(": ", fr: " : ") + list.codeWords[language])
        }
        endBlock()
    }
}
