import Kernel
import PublishedFigures
import Rulebook

extension Preparation {
    /// The files each stream has in hand at the start, so that the year's published nominations can come about.
    ///
    /// A stream draws for what it lacks, so it needs what it decides in the time of one decision. Where the draws are
    /// repeated as they were, the files of earlier years stand for what the draws of the year cannot lead to.
    static func inventory(_ scenario: Scenario, _ law: Legislation) -> [Inventory] {
        law.programs.flatMap { program -> [Inventory] in
            let opening = OpeningFiles(
                program, scenario.period.first, scenario.drawHistory(of: program.jurisdiction))
            return program.streams.compactMap { stream in
                stream.notSimulated == nil ? opening?.inventory(of: stream) : nil
            }
        }
    }
}

/// How many files a program has in hand on the eve of a period.
private struct OpeningFiles {
    let program: NomineeProgram
    let first: Day
    let history: DrawHistory
    let allocation: Allocation
    /// The streams' parts of the year in thousandths.
    let parts: [String: Int]
    let decisionDays: Int

    /// Nominations per thousand opening files, which wait longer than others: many leave, or are invited without one.
    private static let perFile = 450
    private static let perEnhancedFile = 300

    init?(_ program: NomineeProgram, _ first: Day, _ history: DrawHistory) {
        guard let allocation = program.allocations.first(where: { $0.year == first.year }) else { return nil }
        self.program = program
        self.first = first
        self.history = history
        self.allocation = allocation
        parts = program.streams.reduce(into: [:]) { parts, stream in
            parts[stream.id] = OpeningFiles.practice(of: stream.id, program, first)?.perMille
        }
        decisionDays = program.decisionDays[first] ?? 60
    }

    /// The first practice of the year, else the one that was in force before.
    private static func practice(of stream: String, _ program: NomineeProgram, _ first: Day) -> DrawPractice?
    {
        let all = program.practice.filter { $0.stream == stream }
        return all.first { $0.first.year == first.year && $0.first >= first }
            ?? all.last { $0.first <= first }
    }

    func inventory(of stream: NomineeStream) -> Inventory? {
        guard let part = parts[stream.id], part > 0, let opening = allocation.total[first] else { return nil }
        let days = decisionDays + 30
        // One file in four does not become a nomination.
        let forOneDecision = opening * part / 1_000 * days / 365 * 4 / 3
        // What was added in the course of the year went to provinces that had the files for it.
        let added = max(0, nominations - opening) * part / 1_000
        let lacking = nominationsLacking(stream, part)
        let perMille = stream.track == .enhanced ? OpeningFiles.perEnhancedFile : OpeningFiles.perFile
        let files = max(forOneDecision + added * 1_000 / perMille, lacking * 1_000 / perMille)
        guard files > 0 else { return nil }
        let year = max(1, nominations * part / 1_000)
        return Inventory(stream.id, files: files, overDays: max(days, min(lacking, year) * 240 / year))
    }

    /// The nominations of the whole year, as allotted at its end.
    private var nominations: Int {
        allocation.total[Month(year: first.year, month: 12).last] ?? 0
    }

    /// The part of the year's nominations that the repeated draws do not lead to, until practice takes over again.
    private func nominationsLacking(_ stream: NomineeStream, _ part: Int) -> Int {
        guard let selection = stream.selection[first], let until = history.end(of: stream.id, from: first)
        else {
            return 0
        }
        // From the draw to the decision: three fifths of the time to apply, and a decision somewhat above the median.
        let lead = selection.applyWithinDays * 3 / 5 + decisionDays * 11 / 10
        let last = min(until, Month(year: first.year, month: 12).last)
        guard last - lead >= first else { return 0 }
        let drawn = history.invitations(of: stream.id, in: DaySpan(first, through: last - lead), parts: parts)
        let usual = ProvincialAutopilot.Expectations.usual
        let perMille = selection.intake == .notification ? usual.perNotification : usual.perInvitation
        let due = nominations * part / 1_000 * ProvincialPlan.perMille(by: last, in: first.year) / 1_000
        return max(0, due - drawn * perMille / 1_000)
    }
}
