/// What the federal programs of Express Entry require, in one version.
public struct ProgramRules: Sendable {
    /// Canadian Experience Class.
    public var canadianExperience: Requirement { didSet { layOut() } }
    /// Federal Skilled Worker Program: the minimum requirements.
    public var skilledWorker: Requirement { didSet { layOut() } }
    /// The 67-point grid of the Federal Skilled Worker Program, with its pass mark.
    public var skilledWorkerGrid: PointsGrid { didSet { layOut() } }
    /// Federal Skilled Trades Program.
    public var skilledTrades: Requirement { didSet { layOut() } }

    /// The same rules laid out flat, because every candidate is asked again and again.
    private var compiled: Compiled

    private struct Compiled: Sendable {
        let canadianExperience: CompiledRequirement
        let skilledWorker: CompiledRequirement
        let skilledWorkerGrid: CompiledGrid
        let skilledTrades: CompiledRequirement
        let passMark: Int
    }

    public init(
        canadianExperience: Requirement, skilledWorker: Requirement, skilledWorkerGrid: PointsGrid,
        skilledTrades: Requirement
    ) {
        self.canadianExperience = canadianExperience
        self.skilledWorker = skilledWorker
        self.skilledWorkerGrid = skilledWorkerGrid
        self.skilledTrades = skilledTrades
        compiled = ProgramRules.layOut(canadianExperience, skilledWorker, skilledWorkerGrid, skilledTrades)
    }

    private mutating func layOut() {
        compiled = ProgramRules.layOut(canadianExperience, skilledWorker, skilledWorkerGrid, skilledTrades)
    }

    private static func layOut(
        _ canadianExperience: Requirement, _ skilledWorker: Requirement, _ grid: PointsGrid,
        _ skilledTrades: Requirement
    ) -> Compiled {
        Compiled(
            canadianExperience: CompiledRequirement(canadianExperience),
            skilledWorker: CompiledRequirement(skilledWorker),
            skilledWorkerGrid: CompiledGrid(grid, stream: "fsw"),
            skilledTrades: CompiledRequirement(skilledTrades), passMark: grid.passMark ?? 0)
    }

    /// The federal programs a candidate meets.
    public func programs(met circumstances: Circumstances) -> FederalPrograms {
        var met: FederalPrograms = []
        if circumstances.meets(compiled.canadianExperience) { met.insert(.cec) }
        if circumstances.meets(compiled.skilledWorker),
            circumstances.points(in: compiled.skilledWorkerGrid) >= compiled.passMark
        {
            met.insert(.fsw)
        }
        if circumstances.meets(compiled.skilledTrades) { met.insert(.fst) }
        return met
    }
}
