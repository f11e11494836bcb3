import Kernel
import Simulation
import Testing

@Suite struct `People from a file` {
    @Test func `the twenty of the example live through the year`() throws {
        let preparation = try SmallFile.preparation()
        #expect(preparation.entries.count == 20)
        let eve = preparation.world()
        #expect(eve.poolCount >= 10, "\(eve.poolCount) in the pool on the eve")
        let run = SimulationRun(preparation)
        #expect(run.world.candidateCount == 20)
        #expect(run.world.record.rounds.count == 6)
        #expect(run.world.record.rounds.reduce(0) { $0 + $1.invited } >= 7)
        #expect(SimulationRun(preparation).digest == run.digest)
    }
}
