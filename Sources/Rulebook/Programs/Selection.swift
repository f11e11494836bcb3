/// How candidates come to a stream.
public enum Intake: Hashable, Sendable {
    /// An expression of interest waits in a pool until a draw invites it.
    case invitation
    /// The province searches the federal pool and sends a notification or letter of interest.
    case notification
    /// An application is taken as it comes, while places remain.
    case direct
    /// The employer puts the candidate forward in an intake of so many places.
    case employer
}

/// Who comes first when a draw takes fewer than there are.
public enum SelectionOrder: Hashable, Sendable {
    /// Most points in the grid first, then the older expression of interest.
    case points(grid: String)
    /// Highest score of the Comprehensive Ranking System first, then the older profile.
    case score
    /// The oldest first.
    case oldest
    /// By lot.
    case lottery
    /// Those of the first requirement met first, then the second, and so on; within one, the oldest.
    case priorities([Requirement])
}

/// How a stream selects: how candidates come, who comes first, and which are considered.
public struct Selection: Hashable, Sendable {
    public let intake: Intake
    public let order: SelectionOrder
    /// Every candidate a draw considers meets this; `.all([])` where nothing narrows the draw.
    public let filter: Requirement
    /// The filter is the province's own and unpublished: the model's stands for it, and a scenario may set another.
    public let isFilterUndisclosed: Bool
    /// The wage in cents an hour that is invited whatever the points; nil where no such leg exists.
    public let wageLeg: Int?
    /// Days to apply after an invitation.
    public let applyWithinDays: Int
    /// Months an expression of interest stays in the pool.
    public let interestMonths: Int

    /// A way of selecting; see the properties.
    public init(
        _ intake: Intake, order: SelectionOrder, filter: Requirement = .all([]),
        isFilterUndisclosed: Bool = false,
        wageLeg: Int? = nil, applyWithinDays: Int, interestMonths: Int = 12
    ) {
        self.intake = intake
        self.order = order
        self.filter = filter
        self.isFilterUndisclosed = isFilterUndisclosed
        self.wageLeg = wageLeg
        self.applyWithinDays = applyWithinDays
        self.interestMonths = interestMonths
    }
}
