/// Points for a candidate without and with a spouse who counts.
public struct PointsPair: Hashable, Sendable, BitwiseCopyable {
    public let alone: Int16
    public let withSpouse: Int16

    /// The points of a candidate alone and of one with a spouse who counts.
    public init(_ alone: Int, _ withSpouse: Int) {
        self.alone = Int16(alone)
        self.withSpouse = Int16(withSpouse)
    }

    /// The points in one of the two columns.
    @inlinable public func callAsFunction(withSpouse: Bool) -> Int {
        Int(withSpouse ? self.withSpouse : alone)
    }
}

/// Points of a combination of two skills at the lower and at the upper step of the second one; nothing below.
public struct StepPoints: Hashable, Sendable, BitwiseCopyable {
    public let lower: Int16
    public let upper: Int16

    /// The points at the lower step and at the upper one.
    public init(_ lower: Int, _ upper: Int) {
        self.lower = Int16(lower)
        self.upper = Int16(upper)
    }

    /// The points at step 0 (below both), 1 (lower) or 2 (upper).
    @inlinable public func callAsFunction(step: Int) -> Int { step == 0 ? 0 : Int(step == 1 ? lower : upper) }
}
