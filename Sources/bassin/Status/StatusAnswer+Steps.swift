import Rulebook

extension StatusAnswer {
    /// What can be done and what cannot, as two lists.
    func writeSteps(to text: inout JSONText) {
        text.name("can")
        text.beginList()
        for step in answered.possibleSteps { write(step, to: &text) }
        text.endList()
        text.name("cannot")
        text.beginList()
        for step in answered.closedSteps {
            text.beginObject()
            text.name("step")
            text.text(step.step.code)
            text.name("words")
            text.text(step.step.words[language])
            text.name("reasons")
            texts(step.reasons, to: &text)
            text.endObject()
        }
        text.endList()
    }

    private func write(_ step: PossibleStep, to text: inout JSONText) {
        text.beginObject()
        text.name("step")
        text.text(step.step.code)
        text.name("words")
        text.text(step.step.words[language])
        if let day = step.lastDay {
            text.name("by")
            text.text(day.description)
        }
        if let form = step.form {
            text.name("form")
            text.text(form.number)
        }
        text.name("fees")
        text.beginList()
        for fee in step.fees { write(fee, to: &text) }
        text.endList()
        text.name("allows")
        text.text(step.basis.words[language])
        text.name("meanwhile")
        text.text(step.meanwhile[language])
        text.name("to_show")
        texts(step.conditions, to: &text)
        write(step.basis.change, to: &text)
        text.endObject()
    }

    /// An amount is in cents for each person; without one it was not found.
    private func write(_ fee: Fee, to text: inout JSONText) {
        text.beginObject()
        text.name("fee")
        text.text(fee.words[language])
        if let amount = fee.amount {
            text.name("cents")
            text.number(amount)
        }
        text.name("persons")
        text.number(fee.count)
        write(fee.source, to: &text)
        text.endObject()
    }

    /// The documents of the class.
    func writeDocuments(to text: inout JSONText) {
        text.name("program")
        text.text(answered.program.codes.first ?? "")
        text.name("documents")
        text.beginList()
        for document in answered.documents {
            text.beginObject()
            text.name("document")
            text.text(document.rule.id)
            text.name("words")
            text.text(document.rule.title[language])
            if let onlyIf = document.onlyIf {
                text.name("only_if")
                text.text(onlyIf[language])
            }
            text.name("states")
            texts(document.rule.states, to: &text)
            if document.showsFallback {
                text.name("in_its_place")
                texts(document.rule.fallback, to: &text)
            }
            write(document.rule.source, to: &text)
            text.endObject()
        }
        text.endList()
        list("completeness", [answered.completeness].compactMap { $0 }, to: &text)
    }
}
