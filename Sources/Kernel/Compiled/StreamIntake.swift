import Rulebook

/// Which open streams are worth asking for a candidate, by what he or she brings before each province.
///
/// Most candidates bring neither an offer nor residence, so a table look-up spares them nearly every stream.
struct StreamIntake: Sendable {
    /// The jurisdictions that have streams.
    let jurisdictions: [Jurisdiction]
    /// By jurisdiction and set of prerequisites, the open streams that ask for nothing beyond the set, in order.
    private let streams: [[StreamInForce]]

    private static let sets = 32

    init(_ all: [StreamInForce]) {
        jurisdictions = Jurisdiction.allCases.filter { jurisdiction in
            all.contains { $0.jurisdiction == jurisdiction }
        }
        var streams = Array(
            repeating: [StreamInForce](), count: Jurisdiction.allCases.count * StreamIntake.sets)
        for stream in all where stream.isOpen {
            for brought in 0..<UInt8(StreamIntake.sets)
            where Prerequisites(rawValue: brought).isSuperset(of: stream.prerequisites) {
                streams[StreamIntake.place(stream.jurisdiction, Prerequisites(rawValue: brought))].append(
                    stream)
            }
        }
        self.streams = streams
    }

    /// The open streams of a jurisdiction that ask for nothing beyond what is brought.
    func streams(of jurisdiction: Jurisdiction, bringing brought: Prerequisites) -> [StreamInForce] {
        streams[StreamIntake.place(jurisdiction, brought)]
    }

    private static func place(_ jurisdiction: Jurisdiction, _ brought: Prerequisites) -> Int {
        Int(jurisdiction.rawValue) * sets + Int(brought.rawValue)
    }
}
