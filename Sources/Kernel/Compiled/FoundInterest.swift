import Rulebook

/// A stream a candidate meets, with the points in its grid.
struct FoundInterest: Sendable, BitwiseCopyable {
    let stream: Int16
    let points: Int32
}

extension LawInForce {
    /// Finds every open stream of some provinces that a candidate meets, by province and then in their order.
    func findInterests(
        of asked: inout Circumstances, in provinces: JurisdictionSet, into found: inout [FoundInterest]
    ) {
        for jurisdiction in intake.jurisdictions where provinces.contains(jurisdiction) {
            asked.program = jurisdiction
            for place in intake.places(of: jurisdiction, bringing: asked.prerequisites) {
                let stream = intake.position(at: place)
                guard let points = points(of: asked, in: stream) else { continue }
                found.append(FoundInterest(stream: stream, points: points))
            }
        }
    }

    /// The points a candidate enters a stream with; nil for one who does not meet it or its pass mark.
    @inline(__always)
    func points(of asked: Circumstances, in stream: Int16) -> Int32? {
        guard eligibility.isMet(Int(stream), in: asked) else { return nil }
        return streams[Int(stream)].points(ofEligible: asked)
    }

    /// True when a candidate is eligible for a stream.
    func isEligible(_ asked: Circumstances, for stream: StreamInForce) -> Bool {
        eligibility.isMet(Int(stream.position), in: asked)
    }
}
