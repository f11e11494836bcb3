/// Every assumption about who is in the pool and who arrives, each with its range, its source and its name.
public struct PopulationParameters: AssumptionGroup {
    public var flow = PoolFlow()
    public var programs = ProgramShares()
    public var residence = Residence()
    public var interest = Interest()
    public var offers = Offers()
    public var family = FamilyAndMeans()
    public var intent = IntentFacts()
    public var base = BaseCandidates()
    public var tied = TiedProfiles()
    public var nominees = StartingNominees()

    /// The parameters with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        flow.visit(body)
        programs.visit(body)
        residence.visit(body)
        interest.visit(body)
        offers.visit(body)
        family.visit(body)
        intent.visit(body)
        base.visit(body)
        tied.visit(body)
        nominees.visit(body)
    }
}
