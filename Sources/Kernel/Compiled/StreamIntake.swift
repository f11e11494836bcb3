import Rulebook

/// Which open streams are worth asking for a candidate, by what he or she brings before each province.
///
/// Most candidates bring neither an offer nor residence, so a table look-up spares them nearly every stream.
struct StreamIntake: Sendable {
    /// The jurisdictions that have streams.
    let jurisdictions: [Jurisdiction]
    /// The open streams by jurisdiction and set of prerequisites, in order, those that ask for nothing beyond the set.
    private let positions: [Int16]
    /// Where the positions of each jurisdiction and set begin; one more at the end.
    private let starts: [Int]

    private static let sets = 32

    init(_ all: [StreamInForce]) {
        jurisdictions = Jurisdiction.allCases.filter { jurisdiction in
            all.contains { $0.jurisdiction == jurisdiction }
        }
        var (positions, starts): ([Int16], [Int]) = ([], [0])
        for jurisdiction in Jurisdiction.allCases {
            let open = all.filter { $0.isOpen && $0.jurisdiction == jurisdiction }
            for brought in 0..<UInt8(StreamIntake.sets) {
                let brought = Prerequisites(rawValue: brought)
                positions += open.filter { brought.isSuperset(of: $0.prerequisites) }.map(\.position)
                starts.append(positions.count)
            }
        }
        self.positions = positions
        self.starts = starts
    }

    /// Where the open streams of a jurisdiction lie that ask for nothing beyond what is brought.
    func places(of jurisdiction: Jurisdiction, bringing brought: Prerequisites) -> Range<Int> {
        let place = Int(jurisdiction.rawValue) * StreamIntake.sets + Int(brought.rawValue)
        return starts[place]..<starts[place + 1]
    }

    /// The position of the stream at a place.
    func position(at place: Int) -> Int16 { positions[place] }
}
