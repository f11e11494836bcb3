import Rulebook

extension StatusPage {
    /// What can be done, each with form, fees, last day and text; then what cannot, and why.
    func writeSteps(to page: inout Page) {
        page.heading("What can be done", fr: "Ce qui peut être fait")
        let (possible, closed) = (answered.possibleSteps, answered.closedSteps)
        if possible.isEmpty {
            page.line("✗ nothing in Canada on that day", fr: "✗ rien au Canada ce jour-là")
        }
        for step in possible { write(step, to: &page) }
        for step in closed {
            let reasons = step.reasons.map { $0[language] }.joined(separator: "; ")
            page.line("✗ " + step.step.words[language] + Words(": ", fr: " : ")[language] + reasons)
        }
    }

    private func write(_ step: PossibleStep, to page: inout Page) {
        let by = step.lastDay.map { Words(", by \($0)", fr: ", au plus tard le \($0)")[language] } ?? ""
        page.line("✓ " + step.step.words[language] + by)
        if let form = step.form {
            page.line("\(form.number), \(form.words[language])\(mark(form.source))", indent: 6)
        }
        if !step.fees.isEmpty { page.line(amounts(step.fees), indent: 6) }
        page.line(step.basis.words[language], indent: 6)
        page.line(step.meanwhile[language], indent: 6)
        for condition in step.conditions {
            page.line(
                "to show: \(condition[language])", fr: "à démontrer : \(condition[language])", indent: 6)
        }
        page.line(since(step.basis.change), indent: 6)
    }

    private func amounts(_ fees: [Fee]) -> String {
        fees.map { fee in
            let times = fee.count > 1 ? "\(fee.count) × " : ""
            return "\(fee.words[language]) \(times)\(fee.amountWords[language])\(mark(fee.source))"
        }.joined(separator: " + ")
    }

    /// How far a text can be relied on, when it is not official.
    private func mark(_ source: Source) -> String {
        source.reliability == .official ? "" : " [\(source.reliability.words[language])]"
    }

    /// The documents of the class, with what each must state and what stands in for it.
    func writeDocuments(to page: inout Page) {
        let documents = answered.documents
        guard !documents.isEmpty else { return }
        let program = answered.program.isEmpty ? "" : ", " + answered.program.abbreviations[language]
        page.heading(
            "Documents of an application for permanent residence\(program)",
            fr: "Documents d'une demande de résidence permanente\(program)")
        for document in documents {
            let onlyIf =
                document.onlyIf.map { Words(" (if \($0.english))", fr: " (si \($0.french))")[language] } ?? ""
            page.line("· " + document.rule.title[language] + onlyIf)
            for state in document.rule.states { page.line("- " + state[language], indent: 6) }
            writeFallback(document, to: &page)
        }
        if let completeness = answered.completeness { write(completeness, to: &page) }
    }

    private func writeFallback(_ document: NeededDocument, to page: inout Page) {
        for fallback in document.rule.fallback {
            page.line(
                document.showsFallback
                    ? "the employer is gone: \(fallback[language])"
                    : "if it cannot be had: \(fallback[language])",
                fr: document.showsFallback
                    ? "l'employeur a disparu : \(fallback[language])"
                    : "à défaut : \(fallback[language])", indent: 6)
        }
    }
}
