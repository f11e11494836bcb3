/// The names of a list that are nearest to a word, for a message about a word that is none of them.
struct NearestNames {
    private let names: [String]

    init(to word: String, among names: [String]) {
        let ranked = names.map { (name: $0, steps: NearestNames.steps(Array(word.utf8), Array($0.utf8))) }
        self.names = ranked.sorted { ($0.steps, $0.name) < ($1.steps, $1.name) }.prefix(4).map(\.name)
    }

    /// The names in a row.
    var list: String { names.joined(separator: ", ") }

    /// How many letters have to be put in, left out or changed to make one word the other.
    private static func steps(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in other.indices {
                let changed = diagonal + (letter == other[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(changed, row[place] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
