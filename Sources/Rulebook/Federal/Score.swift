/// A score of the Comprehensive Ranking System by its four parts.
public struct Score: Hashable, Sendable, BitwiseCopyable {
    /// Core and human capital, up to 500 (460 with a spouse who counts).
    public var core: Int16
    /// Spouse factors, up to 40.
    public var spouse: Int16
    /// Skill transferability, up to 100.
    public var transferability: Int16
    /// Additional points, up to 600.
    public var additional: Int16

    @inlinable public init(core: Int, spouse: Int, transferability: Int, additional: Int) {
        self.core = Int16(core)
        self.spouse = Int16(spouse)
        self.transferability = Int16(transferability)
        self.additional = Int16(additional)
    }

    /// No points.
    public static let none = Score(core: 0, spouse: 0, transferability: 0, additional: 0)

    /// The sum, up to 1,200.
    @inlinable public var total: Int { Int(core) + Int(spouse) + Int(transferability) + Int(additional) }
}
