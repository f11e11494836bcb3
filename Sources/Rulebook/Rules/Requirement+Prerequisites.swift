/// What a requirement can never be met without, as far as a glance at the facts can tell.
///
/// A glance costs a nanosecond where the whole requirement costs tens, and most candidates fail at it.
public struct Prerequisites: OptionSet, Hashable, Sendable, BitwiseCopyable {
    public var rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A job offer in the program's province.
    public static let offerHere = Prerequisites(rawValue: 1 << 0)
    /// Living in the program's province.
    public static let livesHere = Prerequisites(rawValue: 1 << 1)
    /// A live profile in the federal pool.
    public static let profile = Prerequisites(rawValue: 1 << 2)
    /// The latest Canadian credential earned in the program's province.
    public static let graduatedHere = Prerequisites(rawValue: 1 << 3)
    /// A valid work permit.
    public static let permit = Prerequisites(rawValue: 1 << 4)
}

extension Requirement {
    /// What the requirement can never be met without.
    public var prerequisites: Prerequisites {
        switch self {
        case .all(let parts): parts.reduce(into: []) { $0.formUnion($1.prerequisites) }
        case .any(let parts):
            parts.isEmpty
                ? [] : parts.dropFirst().reduce(parts[0].prerequisites) { $0.intersection($1.prerequisites) }
        case .offer, .offerOccupation, .offerTEER, .offerRegion, .tie(.offer, .here): .offerHere
        case .tie(.lives, .here): .livesHere
        case .tie(.graduated, .here): .graduatedHere
        case .atLeast(.monthsWithEmployer, 1...), .atLeast(.monthsWorkedHere, 1...),
            .atLeast(.monthsResidentHere, 1...):
            .livesHere
        case .atLeast(.hourlyWage, 1...), .atLeast(.employerYears, 1...), .atLeast(.employerStaff, 1...):
            .offerHere
        case .profile: .profile
        case .federalProgram(let programs): programs.isEmpty ? [] : .profile
        case .workPermit: .permit
        default: []
        }
    }
}

extension Circumstances {
    /// The prerequisites the candidate brings before the program.
    @inlinable public var prerequisites: Prerequisites {
        var found: Prerequisites = []
        if candidate.offer.jurisdiction == program { found.insert(.offerHere) }
        if candidate.residence == program { found.insert(.livesHere) }
        if hasProfile { found.insert(.profile) }
        if candidate.graduatedIn == program { found.insert(.graduatedHere) }
        if candidate.permit.kind.isWorkPermit && candidate.permit.isValid(on: day) { found.insert(.permit) }
        return found
    }
}
