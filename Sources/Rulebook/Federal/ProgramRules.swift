/// What the federal programs of Express Entry require, in one version.
public struct ProgramRules: Sendable {
    /// The classification whose codes profiles state.
    public var classification: Classification
    /// Canadian Experience Class.
    public var canadianExperience: Requirement { didSet { layOut() } }
    /// Federal Skilled Worker Program: the minimum requirements.
    public var skilledWorker: Requirement { didSet { layOut() } }
    /// The 67-point grid of the Federal Skilled Worker Program, with its pass mark.
    public var skilledWorkerGrid: PointsGrid { didSet { layOut() } }
    /// Federal Skilled Trades Program.
    public var skilledTrades: Requirement { didSet { layOut() } }

    /// The same rules laid out flat.
    public private(set) var compiled: CompiledPrograms

    public init(
        classification: Classification, canadianExperience: Requirement, skilledWorker: Requirement,
        skilledWorkerGrid: PointsGrid, skilledTrades: Requirement
    ) {
        self.classification = classification
        self.canadianExperience = canadianExperience
        self.skilledWorker = skilledWorker
        self.skilledWorkerGrid = skilledWorkerGrid
        self.skilledTrades = skilledTrades
        compiled = CompiledPrograms(
            canadianExperience: canadianExperience, skilledWorker: skilledWorker,
            skilledWorkerGrid: skilledWorkerGrid, skilledTrades: skilledTrades)
    }

    private mutating func layOut() {
        compiled = CompiledPrograms(
            canadianExperience: canadianExperience, skilledWorker: skilledWorker,
            skilledWorkerGrid: skilledWorkerGrid, skilledTrades: skilledTrades)
    }

    /// The federal programs a candidate meets.
    public func programs(met circumstances: Circumstances) -> FederalPrograms {
        compiled.programs(met: circumstances)
    }
}
