import Rulebook

extension LawCatalogue {
    /// The names, and beginnings of names, that come nearest to a misspelt one; at most so many, nearest first.
    ///
    /// Those that end in the same part come first; a name of one part is compared with last parts.
    public func names(near name: String, most: Int = 5) -> [String] {
        let last = LawCatalogue.lastPart(of: name)
        let ranked = allNames.map { candidate in
            let part = LawCatalogue.lastPart(of: candidate)
            let compared = name.contains(".") ? candidate : part
            let distance = LawCatalogue.distance(Array(name.utf8), Array(compared.utf8))
            return (rank: part == last ? 0 : 1, distance: distance, name: candidate)
        }
        return ranked.sorted(by: <).prefix(most).map(\.name)
    }

    private static func lastPart(of name: String) -> String {
        name.split(separator: ".").last.map(String.init) ?? name
    }

    /// Every name and every beginning of a name, each once.
    private var allNames: [String] {
        (parameters.flatMap { parameter in
            let parts = parameter.name.split(separator: ".")
            return (1...parts.count).map { parts.prefix($0).joined(separator: ".") }
        } + parameters.compactMap(\.settableAs)).unique
    }

    /// The least number of letters to add, remove or replace between two names.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in right.indices {
                let replaced = diagonal + (right[place] == letter ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(replaced, row[place] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
