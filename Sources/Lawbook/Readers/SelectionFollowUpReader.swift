import Rulebook

/// Reads what a program does around and after a selection: extensions, points counted again, bars, windows.
struct SelectionFollowUpReader {
    let program: NomineeProgram
    let root: String

    var parameters: [CataloguedParameter] {
        extensions + rescoring + bar + program.cappedIntakes.flatMap(windows)
    }

    private var extensions: [CataloguedParameter] {
        program.extensions.parameter {
            Leaf(
                root + ".extension", Words("Extension of a nomination", fr: "Prolongation d'une désignation"),
                rule: $0.words)
        }
    }

    private var rescoring: [CataloguedParameter] {
        program.afterSelection.rescoring.parameter {
            Leaf(
                root + ".rescoring",
                Words("Points after an expression of interest", fr: "Points après la déclaration d'intérêt"),
                rule: $0.words)
        }
    }

    private var bar: [CataloguedParameter] {
        program.afterSelection.refusalBarMonths.parameter {
            Leaf(
                root + ".refusal_bar_months",
                Words(
                    "Months without another file after a refusal",
                    fr: "Mois sans autre dossier après un refus"),
                .months, $0)
        }
    }

    private func windows(of intake: CappedIntake) -> [CataloguedParameter] {
        intake.windows.parameter { windows in
            let opening: Words? = windows.map { Words.joined($0.map(\.words), by: "; ") }
            return Leaf(
                "\(root).windows.\(intake.id)", intake.words,
                rule: opening ?? Words("no window needed", fr: "aucune période requise"))
        }
    }
}

extension NominationExtension {
    /// How long and how often, and whether it takes a place.
    var words: Words {
        let most =
            Words("at most ", fr: "au plus ") + ParameterUnit.months.words(mostMonths)
            + Words(" in all, in no more than ", fr: " en tout, en au plus ")
            + Words.count(
                mostTimes, Words("extension", fr: "prolongation"), Words("extensions", fr: "prolongations"))
        guard takesSecondPlace else { return most }
        return most
            + Words(
                "; through Express Entry each takes a second place",
                fr: "; par Entrée express, chacune prend une deuxième place")
    }
}
