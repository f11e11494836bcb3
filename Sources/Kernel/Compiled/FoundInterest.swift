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
            for stream in intake.streams(of: jurisdiction, bringing: asked.prerequisites) {
                guard let points = stream.points(of: asked) else { continue }
                found.append(FoundInterest(stream: stream.position, points: points))
            }
        }
    }
}
