import Foundation
import Kernel
import Rulebook
import Simulation
import Store

/// What a run prints when it is stored: number, sizes, times, digest and where to go on.
struct RunSummary {
    let run: SimulationRun
    let preparation: Preparation
    let statistics: StoringStatistics
    let prepareSeconds: Double
    let totalSeconds: Double

    /// Prints the summary on standard output.
    func print(_ say: CommonOptions) {
        let world = run.world
        let lines = [
            (say("simulation", fr: "simulation"), "\(statistics.simulation)  \(preparation.scenario.name)"),
            (
                say("period", fr: "période"),
                "\(preparation.scenario.period.first) – \(preparation.scenario.period.last)"
            ),
            (
                say("candidates", fr: "candidats"),
                "\(grouped(world.arrived)), \(say("in the pool at the end", fr: "dans le bassin à la fin")) \(grouped(world.poolCount))"
            ),
            (say("instructions", fr: "instructions"), grouped(world.record.instructions.count)),
            (say("stored rows", fr: "lignes enregistrées"), grouped(statistics.rows)),
            (
                say("seconds", fr: "secondes"),
                "\(say("people", fr: "population")) \(seconds(prepareSeconds)), \(say("kernel", fr: "noyau")) \(seconds(run.kernelSeconds)), \(say("stored", fr: "enregistrement")) \(seconds(statistics.seconds)), \(say("in all", fr: "en tout")) \(seconds(totalSeconds))"
            ),
            (say("digest", fr: "empreinte"), run.digest),
        ]
        let width = lines.map(\.0.count).max() ?? 0
        for (name, value) in lines {
            Swift.print(name + String(repeating: " ", count: width - name.count + 2) + value)
        }
    }

    private func seconds(_ value: Double) -> String { String(format: "%.2f", value) }

    /// A whole number in groups of three, parted by a narrow space.
    private func grouped(_ number: Int) -> String {
        var (digits, text) = (Array(String(number)), "")
        while digits.count > 3 {
            text = "\u{202F}" + String(digits.suffix(3)) + text
            digits.removeLast(3)
        }
        return String(digits) + text
    }
}
