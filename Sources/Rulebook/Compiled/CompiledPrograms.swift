/// The federal programs laid out flat behind one reference, because every candidate is asked again and again.
public final class CompiledPrograms: Sendable {
    private let canadianExperience: CompiledRequirement
    private let skilledWorker: CompiledRequirement
    private let skilledWorkerGrid: CompiledGrid
    private let skilledTrades: CompiledRequirement
    private let passMark: Int

    /// Lays out the minimum requirements and the grid of the skilled worker program, whose pass mark is 0 where it has none.
    init(
        canadianExperience: Requirement, skilledWorker: Requirement, skilledWorkerGrid: PointsGrid,
        skilledTrades: Requirement
    ) {
        self.canadianExperience = CompiledRequirement(canadianExperience)
        self.skilledWorker = CompiledRequirement(skilledWorker)
        self.skilledWorkerGrid = CompiledGrid(skilledWorkerGrid, stream: "fsw")
        self.skilledTrades = CompiledRequirement(skilledTrades)
        passMark = skilledWorkerGrid.passMark ?? 0
    }

    /// The federal programs a candidate meets.
    public func programs(met circumstances: Circumstances) -> FederalPrograms {
        var met: FederalPrograms = []
        if circumstances.meets(canadianExperience) { met.insert(.cec) }
        if circumstances.meets(skilledWorker), circumstances.reaches(passMark, in: skilledWorkerGrid) {
            met.insert(.fsw)
        }
        if circumstances.meets(skilledTrades) { met.insert(.fst) }
        return met
    }
}
