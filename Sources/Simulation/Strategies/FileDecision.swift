import Kernel
import Rulebook

/// What a province on its autopilot does with a file that is ready: the instructions, and whether they nominate.
///
/// A flag of intention to reside is always resolved in writing before the file is nominated or refused.
struct FileDecision {
    let instructions: [Instruction]
    let isNomination: Bool

    init(_ file: Int32, _ world: World) {
        let row = world.record.files[Int(file)]
        let jurisdiction = world.streams[Int(row.stream)].jurisdiction
        let verdict = world.verdict(onFile: file)
        let refusal = Instruction.refuseFile(candidate: row.candidate, stream: row.stream)
        let nomination = Instruction.nominate(candidate: row.candidate, stream: row.stream)
        let isGranted =
            verdict.isNominable && verdict.resolution != .stop && verdict.finding.level != .blocked
        guard verdict.finding.isFlagged, verdict.resolution == .none else {
            instructions = [isGranted ? nomination : refusal]
            isNomination = isGranted
            return
        }
        let proceeds = FileDecision.proceeds(verdict.finding)
        let resolution = Instruction.resolveIntentFlag(
            candidate: row.candidate, by: jurisdiction, proceed: proceeds,
            reason: FileDecision.reason(verdict.finding))
        isNomination = isGranted && proceeds
        instructions = [resolution, isNomination ? nomination : refusal]
    }

    /// A flag is cleared unless a rule blocks or the signs against outweigh everything that speaks for.
    static func proceeds(_ finding: IntentFinding) -> Bool {
        finding.level != .blocked && finding.level != .highRisk
    }

    /// The written reason: what speaks for, what against, and the sum.
    static func reason(_ finding: IntentFinding) -> String {
        func list(_ signals: [IntentSignal]) -> String {
            signals.isEmpty ? "nothing" : signals.map(\.id).joined(separator: ", ")
        }
        let speaksFor = finding.signals.filter { $0.weight > 0 }
        let against = finding.signals.filter { $0.weight < 0 || $0.severity == .blocking }
        let place = finding.isQuebecOnly ? "Canadian experience in Québec only; " : ""
        return "\(place)for: \(list(speaksFor)); against: \(list(against)); sum \(finding.sum)"
    }
}
