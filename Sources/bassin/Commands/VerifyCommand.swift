import ArgumentParser
import Live
import Rulebook
import Store

/// Looks for rows of a simulation that break a rule, by checks that know nothing of the kernel.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Looks for rows that break a rule; ends with 1 when it finds any. / Vérifie les règles.")

    @Flag(
        help:
            "Recomputes the simulation from its instructions and compares every row. / Recalcule et compare.")
    var replay = false

    @OptionGroup var simulation: SimulationOption
    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        let database = try server.open(common.language)
        let number = try simulation.number(in: database)
        let bar = ProgressBar(common("verifying", fr: "vérification"), quiet: common.quiet)
        let verification = try Verification(of: number, in: database) { bar.show($0, of: $1) }
        bar.end()
        for check in verification.checks where !check.findings.isEmpty { show(check) }
        let broken = verification.checks.count { !$0.findings.isEmpty }
        print(
            common(
                "simulation \(number): \(verification.checks.count) rules checked, \(broken) broken",
                fr:
                    "simulation \(number) : \(verification.checks.count) règles vérifiées, \(broken) enfreintes"
            ))
        let isRepeated = try !replay || compareReplay(of: number, in: database)
        if !verification.isClean || !isRepeated { throw ExitCode(1) }
    }

    /// Recomputes the simulation and says which tables differ; true when none does.
    private func compareReplay(of number: Int, in database: borrowing Database) throws -> Bool {
        let live = try LiveSimulation.revive(number, from: database)
        let bar = ProgressBar(common("comparing", fr: "comparaison"), quiet: common.quiet)
        let comparison = try ReplayComparison(
            of: number, with: live.snapshot(name: "", text: "", program: Program.version), in: database
        ) { bar.show($0, of: $1) }
        bar.end()
        for difference in comparison.differences {
            print(
                common(
                    "\(difference.table): \(difference.storedOnly) rows stored only, \(difference.replayedOnly) recomputed only",
                    fr:
                        "\(difference.table) : \(difference.storedOnly) lignes enregistrées seulement, \(difference.replayedOnly) recalculées seulement"
                ))
            print("  \(difference.example)")
        }
        print(
            common(
                "simulation \(number): \(comparison.rows) rows recomputed, \(comparison.differences.count) tables differ",
                fr:
                    "simulation \(number) : \(comparison.rows) lignes recalculées, \(comparison.differences.count) tables diffèrent"
            ))
        return comparison.isClean
    }

    private func show(_ check: Verification.Check) {
        print("\(check.name): \(common(check.rule, fr: check.frenchRule))")
        for finding in check.findings.prefix(10) { print("  \(finding)") }
        let more = check.findings.count - 10
        if more > 0 { print(common("  and \(more) more", fr: "  et \(more) autres")) }
    }
}
