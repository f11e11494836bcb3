/// Every assumption about what candidates and officers do once a simulation runs.
public struct BehaviourParameters: AssumptionGroup {
    public var responses = Responses()
    public var lives = Lives()
    public var decisions = Decisions()

    /// The parameters with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        responses.visit(body)
        lives.visit(body)
        decisions.visit(body)
    }
}
