import Rulebook

extension Requirement {
    /// The lists of occupations the condition names, in the order in which they stand, each once.
    var occupationLists: [OccupationSet] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.occupationLists).unique
        case .not(let part): part.occupationLists
        case .when(let condition, let consequence):
            (condition.occupationLists + consequence.occupationLists).unique
        case .occupation(let list), .offerOccupation(let list): [list]
        case .atLeast, .atMost, .between, .credential, .credentialIn, .fact, .tie, .occupationTEER,
            .occupationSkillLevel, .offer, .offerTEER, .offerRegion, .permit, .workPermit, .statusInOrder,
            .profile, .federalProgram,
            .interest, .destinationHere, .settlementFunds, .shown, .offerInCanada, .abilities, .points:
            []
        }
    }
}

extension OccupationSet {
    /// The codes and leading digits of one form, such as "21231" or "72" for a whole group, comma-separated.
    private func codes(ofFourDigits: Bool) -> String {
        ranges.filter { ($0.lowerBound >= Occupation.fourDigits) == ofFourDigits }
            .flatMap(OccupationSet.prefixes).joined(separator: ", ")
    }

    /// The name with the codes.
    var words: Words { name + Words(": ", fr: " : ") + codeWords }

    /// The codes, or that there are none.
    var codeWords: Words {
        if ranges.isEmpty { return Words("none", fr: "aucune") }
        let later = Words(codes(ofFourDigits: false), fr: codes(ofFourDigits: false))
        guard hasFourDigitCodes else { return later }
        let earlier = codes(ofFourDigits: true)
        return later
            + Words("; of NOC 2011 and 2016: \(earlier)", fr: "; des CNP 2011 et 2016 : \(earlier)")
    }

    /// Groups of the classification, the widest first, by their number of leading digits.
    private static let groups: [(width: Int32, digits: Int)] = [(10_000, 1), (1_000, 2), (100, 3), (10, 4)]

    /// The shortest leading digits that make up a range exactly.
    private static func prefixes(_ range: ClosedRange<Int32>) -> [String] {
        var (first, prefixes): (Int32, [String]) = (range.lowerBound, [])
        while first <= range.upperBound {
            let whole = groups.first { first % $0.width == 0 && first + $0.width - 1 <= range.upperBound }
            let occupation = Occupation(code: first)
            let digits = (whole?.digits ?? 5) - (occupation.hasFourDigits ? 1 : 0)
            prefixes.append(String(occupation.text.prefix(digits)))
            first += whole?.width ?? 1
        }
        return prefixes
    }
}

extension Array where Element: Hashable {
    /// The elements without repetitions, in the order of their first appearance.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Leaf {
    /// A requirement in words, and the occupations of the lists it names.
    ///
    /// `marksVersions` is false where a version holds more than this requirement, so that it began with its own words.
    static func requirement(
        _ name: String, _ words: Words, _ requirement: Requirement, marksVersions: Bool = true
    ) -> [Leaf] {
        let lists = requirement.occupationLists
        var rule = Leaf(name, words, rule: requirement.words)
        rule.marksVersions = marksVersions
        guard !lists.isEmpty else { return [rule] }
        return [
            rule,
            Leaf(
                name + ".occupations", words + Words(": occupations", fr: " : professions"),
                rule: .joined(lists.map(\.words), by: "; ")),
        ]
    }
}
