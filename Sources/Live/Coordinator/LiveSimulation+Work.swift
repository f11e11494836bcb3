import Kernel
import Store

extension LiveSimulation {
    /// What happened since it was last taken, as one whole to be committed.
    mutating func takeWork(_ answered: [KeptWork.Answered], since heard: RecordCounts) -> KeptWork {
        let changes = takeChanges()
        return KeptWork(
            answered: answered, instructions: recorded(changes.instructions.added, answered),
            snapshot: rows, changes: changes, nextEvent: nextEvent, announcements: announcements(since: heard)
        )
    }

    /// The instructions at some positions, the first of each answer with the submission it carries out.
    private func recorded(_ positions: Range<Int>, _ answered: [KeptWork.Answered]) -> [RecordedInstruction] {
        var submissions: [Int: Submission] = [:]
        for one in answered {
            if let first = one.answer.ordinals?.lowerBound { submissions[first] = one.submission }
        }
        return positions.map { position in
            let row = world.record.instructions[position]
            return RecordedInstruction(
                row, jurisdiction: program(of: row.instruction), submission: submissions[position + 1])
        }
    }
}
