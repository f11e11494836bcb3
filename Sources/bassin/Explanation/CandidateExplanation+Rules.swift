import FederalPool
import Kernel
import Rulebook
import Store

extension CandidateExplanation {
    /// The federal programs met, and the reasons for those not met.
    func programs(_ page: inout Page) {
        guard let rules = law.federal.programs[day] else { return }
        let score =
            law.federal.ranking[day]?.score(history.row.candidate, on: day, isNominee: false).total ?? 0
        let circumstances = Circumstances(
            history.row.candidate, on: day, before: .quebec, score: score, hasProfile: true)
        page.heading("Federal programs", fr: "Programmes fédéraux")
        verdict(
            RoundKind.canadianExperience.words, circumstances.failures(of: rules.canadianExperience), &page)
        let grid = circumstances.points(in: rules.skilledWorkerGrid, stream: "fsw")
        let pass = rules.skilledWorkerGrid.passMark ?? 0
        verdict(
            RoundKind.skilledWorker.words, circumstances.failures(of: rules.skilledWorker), &page,
            note: Words(
                "\(grid) of 100 points, pass mark \(pass)",
                fr: "\(grid) points sur 100, note de passage \(pass)"),
            passes: grid >= pass)
        verdict(RoundKind.skilledTrades.words, circumstances.failures(of: rules.skilledTrades), &page)
    }

    private func verdict(
        _ name: Words, _ failures: [RequirementFailure], _ page: inout Page, note: Words? = nil,
        passes: Bool = true
    ) {
        let isMet = failures.isEmpty && passes
        let word = isMet ? Words("met", fr: "rempli") : Words("not met", fr: "non rempli")
        let remark = note.map { " (\($0[page.language]))" } ?? ""
        page.line("\(isMet ? "✓" : "✗") \(name[page.language]): \(word[page.language])\(remark)")
        for failure in failures { page.line(failure.reason[page.language], indent: 6) }
    }

    /// The categories of category-based selection the candidate belongs to.
    func categories(_ page: inout Page) {
        let score =
            law.federal.ranking[day]?.score(history.row.candidate, on: day, isNominee: false).total ?? 0
        let circumstances = Circumstances(
            history.row.candidate, on: day, before: .quebec, score: score, hasProfile: true)
        page.heading("Categories in force", fr: "Catégories en vigueur")
        for category in law.federal.categories {
            guard let rule = category.rule[day] ?? nil else { continue }
            let failures = circumstances.failures(of: rule)
            page.line("\(failures.isEmpty ? "✓" : "✗") \(category.words[page.language])")
            for failure in failures.prefix(2) { page.line(failure.reason[page.language], indent: 6) }
        }
    }

    /// Every program's view: its open streams, points where they decide, and what fails.
    func provinces(_ page: inout Page) {
        for program in law.programs {
            let circumstances = circumstances(before: program.jurisdiction)
            let open = program.streams.filter { $0.status[day] == .open && $0.eligibility[day] != nil }
            guard !open.isEmpty else { continue }
            page.heading(
                "\(program.words.english) (\(program.jurisdiction.code))",
                fr: "\(program.words.french) (\(program.jurisdiction.code))")
            for stream in open { explain(stream, of: program, circumstances, &page) }
        }
    }

    private func explain(
        _ stream: NomineeStream, of program: NomineeProgram, _ circumstances: Circumstances,
        _ page: inout Page
    ) {
        guard let rule = stream.eligibility[day] else { return }
        if let reason = stream.notSimulated {
            return page.line("– \(stream.id)  \(stream.words[page.language]): \(reason[page.language])")
        }
        let failures = circumstances.failures(of: rule)
        var points = ""
        if case .points(let id) = stream.selection[day]?.order, let grid = program.grid(id, on: day) {
            points = ", \(circumstances.points(in: grid, stream: stream.id)) / \(grid.most) points"
        }
        page.line("\(failures.isEmpty ? "✓" : "✗") \(stream.id)  \(stream.words[page.language])\(points)")
        for failure in failures.prefix(3) { page.line(failure.reason[page.language], indent: 6) }
        if failures.count > 3 {
            page.line("and \(failures.count - 3) more", fr: "et \(failures.count - 3) autres", indent: 6)
        }
    }

    /// What speaks for and against intention to reside, before each province that matters to the candidate.
    func intention(_ page: inout Page) {
        let candidate = history.row.candidate
        var places = candidate.interest
        for place in [candidate.destination, candidate.offer.jurisdiction].compactMap({ $0 }) {
            places.insert(JurisdictionSet(place))
        }
        if places == .everywhere { places = candidate.destination.map { JurisdictionSet($0) } ?? places }
        page.heading("Intention to reside", fr: "Intention de résider")
        for program in law.programs where places.contains(program.jurisdiction) {
            let finding = law.federal.intent.finding(
                in: circumstances(before: program.jurisdiction), also: program.intentSignals)
            let flag =
                finding.isFlagged
                ? Words(" — to be reviewed by an officer", fr: " — à examiner par un agent")[page.language]
                : ""
            page.line(
                "\(program.jurisdiction.code): \(finding.level.words[page.language]) (\(finding.sum))\(flag)")
            for signal in finding.signals {
                page.line(
                    "\(signal.id) \(signal.weight > 0 ? "+" : "")\(signal.weight)  \(signal.words[page.language])",
                    indent: 6)
            }
        }
    }
}
