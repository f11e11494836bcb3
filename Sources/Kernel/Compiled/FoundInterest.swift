import Rulebook

/// A stream a candidate meets, with the points in its grid.
struct FoundInterest: Sendable, BitwiseCopyable {
    let points: Int32
    let stream: Int16
    /// True when the stream's draws leave the candidate out for good.
    let isLeftOut: Bool
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
                guard let interest = interest(of: asked, in: stream) else { continue }
                found.append(interest)
            }
        }
    }

    /// The interest a candidate enters a stream with; nil for one who does not meet it or its pass mark.
    @inline(__always)
    func interest(of asked: Circumstances, in position: Int16) -> FoundInterest? {
        guard eligibility.isMet(Int(position), in: asked) else { return nil }
        let stream = streams[Int(position)]
        guard let points = stream.points(ofEligible: asked) else { return nil }
        return FoundInterest(points: points, stream: position, isLeftOut: stream.leavesOut(asked))
    }

    /// True when a candidate is eligible for a stream.
    func isEligible(_ asked: Circumstances, for stream: StreamInForce) -> Bool {
        eligibility.isMet(Int(stream.position), in: asked)
    }
}
