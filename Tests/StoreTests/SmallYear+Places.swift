import Rulebook

@testable import Kernel

extension SmallYear {
    /// The wholes of three provinces, a part of Saskatchewan's, and places of Alberta outside its allocation.
    static let limits: [AllocationLimit] = [
        limit("sk", .saskatchewan, .total, [saskatchewan]), limit("on", .ontario, .total, [ontario]),
        limit("ab", .alberta, .total, [alberta]),
        limit("sk-enhanced", .saskatchewan, .within, [saskatchewan], track: .enhanced),
        limit("ab-physicians", .alberta, .outsideTheTotal, [alberta], isConditional: true),
    ]

    private static func limit(
        _ id: String, _ jurisdiction: Jurisdiction, _ kind: LimitKind, _ streams: [Int16],
        track: Track? = nil, isConditional: Bool = false
    ) -> AllocationLimit {
        AllocationLimit(
            jurisdiction: jurisdiction, year: 2025, id: id, words: Words("part", fr: "partie"), kind: kind,
            streams: streams, track: track, isConditional: isConditional,
            members: CompiledRequirement(.all([])), figure: nil)
    }

    static let ceilings: [CeilingRow] =
        [(0, 2), (1, 5), (2, 10), (3, 2), (4, 1)].map {
            CeilingRow(limit: $0.0, from: "2025-01-01", ceiling: $0.1)
        } + [
            CeilingRow(limit: 2, from: "2025-12-30", ceiling: 12),
            CeilingRow(limit: 2, from: "2025-12-31", ceiling: 10),
        ]

    static var places: [PlaceRow] {
        [
            place(0, 0, "2025-04-01", 1, of: 2), place(0, 3, "2025-04-01", 1, of: 2),
            place(1, 0, "2025-04-02", 2, of: 2, returnedOn: "2025-05-02"),
            place(1, 3, "2025-04-02", 2, of: 2, returnedOn: "2025-05-02"),
            place(2, 0, "2025-12-15", 2, of: 2), place(2, 3, "2025-12-15", 2, of: 2),
            place(3, 2, "2025-11-01", 1, of: 10),
        ]
    }

    private static func place(
        _ nomination: Int32, _ limit: Int16, _ day: Day, _ place: Int32, of ceiling: Int32,
        returnedOn: Day = .distantPast
    ) -> PlaceRow {
        PlaceRow(
            nomination: nomination, limit: limit, ordinal: 0, takenOn: day, place: place, ceiling: ceiling,
            fate: returnedOn == .distantPast ? .kept : .returned, endedOn: returnedOn)
    }
}
