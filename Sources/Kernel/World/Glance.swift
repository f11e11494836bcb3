import Rulebook

/// The facts of a candidate that a glance reads, in six bytes: a walk over everybody stays in the caches.
struct Glance: Sendable, BitwiseCopyable {
    /// Raw values of jurisdictions; `nowhere` for none.
    private let offer: UInt8
    private let residence: UInt8
    private let graduated: UInt8
    private let holdsWorkPermit: Bool
    /// The provinces named, and that of an offer.
    let interest: JurisdictionSet

    private static let nowhere = UInt8.max

    init(_ candidate: Candidate) {
        offer = candidate.offer.jurisdiction?.rawValue ?? Glance.nowhere
        residence = candidate.residence?.rawValue ?? Glance.nowhere
        graduated = candidate.graduatedIn?.rawValue ?? Glance.nowhere
        holdsWorkPermit = candidate.permit.kind.isWorkPermit
        interest = candidate.interest.union(candidate.offer.jurisdiction.map { JurisdictionSet($0) } ?? [])
    }

    /// What the candidate brings before a province, as `Circumstances.prerequisites` finds it; nil for one who is gone or did
    /// not name it.
    @inline(__always)
    func prerequisites(
        before program: Jurisdiction, on day: Day, standing: Standing, permitUntil: Int32
    ) -> Prerequisites? {
        guard interest.contains(program), standing == .inPool || standing == .outside else { return nil }
        var found: Prerequisites = standing == .inPool ? .profile : []
        if offer == program.rawValue { found.insert(.offerHere) }
        if residence == program.rawValue { found.insert(.livesHere) }
        if graduated == program.rawValue { found.insert(.graduatedHere) }
        if holdsWorkPermit && permitUntil >= day.number { found.insert(.permit) }
        return found
    }
}
