import Kernel
import Rulebook
import Simulation

/// Times the kernel in release mode: people, world and days of a scenario, what is asked of every candidate, `bassin
/// score` from end to end, and a bare loop to compare with.
@main struct KernelBench {
    static func main() throws {
        let options = Options(CommandLine.arguments.dropFirst())
        if let candidates = options.properties {
            return Properties.check(candidates: candidates, seed: options.seed)
        }
        let reference = BareLoop.timed(seed: 1)
        report("bare loop", reference.seconds, "digest \(reference.digest)")
        guard reference.digest == BareLoop.expectedDigest else {
            fatalError("the bare loop must give \(BareLoop.expectedDigest): its time does not count")
        }
        let scenario = try Scenario.read(options.scenario, file: "bench")
        let (preparation, people) = try timed { try Preparation(scenario, file: "bench") }
        report("people", people, "\(preparation.entries.count) entries")
        let lived = Lived(preparation)
        report("world", lived.worldSeconds, "\(lived.startingPool) in the pool")
        report(
            "days", lived.daySeconds, "\(scenario.period.count) days, \(lived.candidateDays) candidate-days")
        print("digest         \(lived.world.digest)")
        lived.reportRecord()
        Scorer(preparation.entries, under: lived.world.inForce, on: lived.world.day).report()
        let program = try ScoreProgram(preparation.entries, on: lived.world.day, most: 500_000)
        defer { program.remove() }
        try program.report()
        print("per candidate-day  \(decimals(lived.daySeconds * 1e9 / Double(lived.candidateDays), 2)) ns")
        print("days to bare loop  \(decimals(lived.daySeconds / reference.seconds, 2))")
        print("peak memory        \(peakMemory() / 1_024) MiB")
    }
}

/// A line with the seconds of a part.
func report(_ part: String, _ seconds: Double, _ remark: String) {
    let name = part + String(repeating: " ", count: max(0, 15 - part.count))
    print("\(name)\(decimals(seconds, 3)) s  \(remark)")
}

/// A number with so many decimals.
func decimals(_ value: Double, _ count: Int) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: count - fraction.count) + fraction
}

/// A result with the seconds it took.
func timed<Result>(_ work: () throws -> Result) rethrows -> (Result, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    let passed = (clock.now - start).components
    return (result, Double(passed.seconds) + Double(passed.attoseconds) / 1e18)
}
