import Rulebook

/// Reads a stream: its status, what it requires, how it selects, its fee.
struct StreamReader {
    let stream: NomineeStream

    /// Every parameter of the stream.
    var parameters: [CataloguedParameter] { status + eligibility + selection + fee }

    private var root: String { "stream.\(stream.id)" }

    private func words(_ english: String, fr french: String) -> Words {
        stream.words + Words(": \(english)", fr: " : \(french)")
    }

    private var status: [CataloguedParameter] {
        stream.status.parameter { status in
            Leaf(
                root + ".status", words("status", fr: "état"), .rule, Double(status.rawValue),
                text: status.words)
        }.settable(as: root + ".status")
    }

    private var eligibility: [CataloguedParameter] {
        stream.eligibility.parameters {
            Leaf.requirement(root + ".eligibility", words("eligibility", fr: "admissibilité"), $0)
        }
    }

    private var selection: [CataloguedParameter] {
        stream.selection.parameters { selection in
            let name = root + ".selection"
            return [
                Leaf(name, words("selection", fr: "sélection"), rule: selection.words).markingVersions,
                Leaf(
                    name + ".apply_within_days",
                    words("days to apply after an invitation", fr: "jours pour présenter la demande"), .days,
                    selection.applyWithinDays),
            ] + interest(selection, name) + wage(selection, name)
        }
    }

    private func interest(_ selection: Selection, _ name: String) -> [Leaf] {
        guard selection.intake == .invitation else { return [] }
        return [
            Leaf(
                name + ".interest_months",
                words("months of an expression of interest", fr: "mois d'une déclaration d'intérêt"), .months,
                selection.interestMonths)
        ]
    }

    private func wage(_ selection: Selection, _ name: String) -> [Leaf] {
        selection.wageLeg.map {
            [
                Leaf(
                    name + ".wage_leg",
                    words("wage invited whatever the points", fr: "salaire invité peu importe les points"),
                    .hourlyWage, $0)
            ]
        } ?? []
    }

    private var fee: [CataloguedParameter] {
        stream.fee.parameter { Leaf(root + ".fee", words("fee", fr: "frais"), .dollars, $0) }
    }
}
