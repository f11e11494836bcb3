import Rulebook

/// A single value read off one version of a declaration, before it is put in a row with those of other versions.
struct Leaf {
    let name: String
    let words: Words
    let unit: ParameterUnit
    let number: Double?
    let text: Words
    /// Since when and by what text, where that is known of the value alone and not of the whole declaration only.
    var change: Change?
    /// True for a value that marks each version of its declaration, even where it stays the same.
    var marksVersions = false

    /// A whole number with its unit.
    init(_ name: String, _ words: Words, _ unit: ParameterUnit, _ number: Int, change: Change? = nil) {
        self.init(name, words, unit, Double(number), text: unit.words(number), change: change)
    }

    /// A rule in words.
    init(_ name: String, _ words: Words, rule: Words, change: Change? = nil) {
        self.init(name, words, .rule, nil, text: rule, change: change)
    }

    /// A number and its own text, or a text alone.
    init(
        _ name: String, _ words: Words, _ unit: ParameterUnit, _ number: Double?, text: Words,
        change: Change? = nil
    ) {
        self.name = name
        self.words = words
        self.unit = unit
        self.number = number
        self.text = text
        self.change = change
    }

    /// The same leaf, beginning anew in every version.
    var markingVersions: Leaf {
        var leaf = self
        leaf.marksVersions = true
        return leaf
    }
}

extension Dated {
    /// The parameters of a declaration: the leaves of each version, joined over time by their names.
    func parameters(until last: Day = .distantFuture, _ leaves: (Value) -> [Leaf]) -> [CataloguedParameter] {
        var rows = ParameterRows()
        for version in versions { rows.add(leaves(version.value), version.change) }
        return rows.parameters(until: last)
    }

    /// The parameter of a declaration that is one value; every version stands, whether or not it differs.
    func parameter(until last: Day = .distantFuture, _ leaf: (Value) -> Leaf) -> [CataloguedParameter] {
        parameters(until: last) { [leaf($0).markingVersions] }
    }
}

/// Parameters in the making: versions are added in the order of their days.
struct ParameterRows {
    private var order: [String] = []
    private var rows: [String: CataloguedParameter] = [:]

    /// Adds the leaves in force from a change on; a value that is no longer there ends on the eve.
    mutating func add(_ leaves: [Leaf], _ change: Change) {
        let present = Set(leaves.map(\.name))
        for name in order where !present.contains(name) { end(name, before: change.day) }
        for leaf in leaves { add(leaf, change) }
    }

    /// The parameters in the order of their first appearance, the open ones held until a last day.
    func parameters(until last: Day) -> [CataloguedParameter] {
        order.compactMap { rows[$0] }.map { row in
            var row = row
            for index in row.versions.indices where row.versions[index].lastDay > last {
                row.versions[index].lastDay = last
            }
            return row
        }
    }

    private mutating func add(_ leaf: Leaf, _ change: Change) {
        guard let row = rows[leaf.name] else {
            order.append(leaf.name)
            rows[leaf.name] = CataloguedParameter(
                name: leaf.name, words: leaf.words, unit: leaf.unit,
                versions: [ParameterRows.version(leaf, change, isFirst: true)])
            return
        }
        let isNewText = leaf.marksVersions || leaf.change?.day == change.day
        if let open = row.versions.last, open.lastDay == .distantFuture, !isNewText,
            open.number == leaf.number, open.text == leaf.text
        {
            return
        }
        end(leaf.name, before: change.day)
        rows[leaf.name]?.versions.append(ParameterRows.version(leaf, change, isFirst: false))
    }

    private static func version(_ leaf: Leaf, _ change: Change, isFirst: Bool) -> CataloguedParameter.Version
    {
        let own = leaf.change.flatMap { isFirst || $0.day == change.day ? $0 : nil } ?? change
        return .init(
            firstDay: own.day, lastDay: .distantFuture, number: leaf.number, text: leaf.text,
            source: own.source)
    }

    private mutating func end(_ name: String, before day: Day) {
        guard let last = rows[name]?.versions.indices.last,
            rows[name]?.versions[last].lastDay == .distantFuture
        else { return }
        rows[name]?.versions[last].lastDay = day - 1
    }
}

extension [CataloguedParameter] {
    /// The same parameters, which a scenario sets by a name.
    func settable(as name: String) -> [CataloguedParameter] {
        map { parameter in
            var parameter = parameter
            parameter.settableAs = name
            return parameter
        }
    }
}

extension String {
    /// The text as a part of a dotted name: lower case, with every run of other characters as one underscore.
    var namePart: String {
        var part = ""
        for character in lowercased() {
            if character.isASCII,
                character.isLetter || character.isNumber || character == "." || character == "-"
            {
                part.append(character)
            } else if part.last != "_" {
                part.append("_")
            }
        }
        return part
    }
}
