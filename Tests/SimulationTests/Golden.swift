import Foundation
import Kernel
import Rulebook
import Simulation
import Testing

/// Digests that a change of the model changes on purpose or not at all; `UPDATE_GOLDEN=1` prints those of today.
@Suite struct Golden {
    private static let pinned: [UInt64: String] = [
        20: "c8ea4af633533567f60186a7662953de",
        21: "d2f0cc5d00d32cd8724418e9cbba25f7",
    ]

    @Test(arguments: [20, 21] as [UInt64])
    func `the small scenario ends as it did`(_ seed: UInt64) throws {
        let digest = try SimulationRun(SmallFile.preparation(seed: seed, times: 3)).digest
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            print("        \(seed): \"\(digest)\",")
        } else {
            #expect(digest == Self.pinned[seed], "UPDATE_GOLDEN=1 prints the new digest")
        }
    }

    @Test func `the seed of the scenario is the one that counts`() throws {
        let scenario = try SmallFile.preparation(times: 3)
        #expect(scenario.scenario.seed == 20)
        #expect(
            try SimulationRun(scenario).digest
                == SimulationRun(SmallFile.preparation(seed: 20, times: 3)).digest)
    }

    @Test func `runs know nothing of one another`() throws {
        let (one, other) = (
            try SmallFile.preparation(times: 3), try SmallFile.preparation(seed: 21, times: 3)
        )
        let (first, second) = (SimulationRun(one).digest, SimulationRun(other).digest)
        let (again, before) = (SimulationRun(other).digest, SimulationRun(one).digest)
        #expect(first == before && second == again)
        #expect(first != second)
    }

    @Test func `the fingerprints of law, scenario and people are those of their content`() throws {
        let (one, same) = (try SmallFile.preparation(), try SmallFile.preparation())
        #expect(one.lawDigest == same.lawDigest && one.scenarioDigest == same.scenarioDigest)
        #expect(one.populationDigest == same.populationDigest)
        let otherLaw = try SmallFile.preparation(
            adding: "law:\n  - { set: federal.windows.invitation_days, to: 20, from: 2025-06-01 }\n")
        #expect(otherLaw.lawDigest != one.lawDigest && otherLaw.scenarioDigest != one.scenarioDigest)
        #expect(otherLaw.populationDigest == one.populationDigest)
        let others = try SmallFile.preparation { $0.children += 1 }
        #expect(others.populationDigest != one.populationDigest)
    }
}
