import Rulebook

extension LawCatalogue {
    /// The names, and beginnings of names, that come nearest to a misspelt one; at most so many, nearest first.
    public func names(near name: String, most: Int = 5) -> [String] {
        let last = name.split(separator: ".").last.map(String.init) ?? name
        let letters = Array(name.utf8)
        let ranked = allNames.map { candidate in
            let hasPart = candidate.split(separator: ".").last.map(String.init) == last
            return (
                name: candidate,
                distance: distance(letters, Array(candidate.utf8)) - (hasPart ? last.utf8.count : 0)
            )
        }
        return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(most).map(\.name)
    }

    /// Every name and every beginning of a name, each once.
    private var allNames: [String] {
        (parameters.flatMap { parameter in
            let parts = parameter.name.split(separator: ".")
            return (1...parts.count).map { parts.prefix($0).joined(separator: ".") }
        } + parameters.compactMap(\.settableAs)).unique
    }

    /// The least number of letters to add, remove or replace between two names.
    private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
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
