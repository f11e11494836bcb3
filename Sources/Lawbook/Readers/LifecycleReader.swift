import Rulebook

/// Reads the law of a profile's life from the draft to the decision.
struct LifecycleReader {
    let law: FederalLifecycle

    var parameters: [CataloguedParameter] {
        let root = "federal.lifecycle"
        return law.completionDays.parameter {
            Leaf(
                root + ".completion_days",
                Words("Days to complete a profile", fr: "Jours pour remplir un profil"), .days, $0)
        }
            + law.programOrder.parameter {
                Leaf(
                    root + ".program_order",
                    Words(
                        "Order of the programs in an invitation",
                        fr: "Ordre des programmes dans une invitation"),
                    rule: .joined($0.map(\.words), by: ", "))
            }
            + law.filing.parameter {
                Leaf(
                    root + ".filing",
                    Words("What must still hold at filing", fr: "Ce qui doit tenir encore au dépôt"),
                    rule: $0.words)
            }
            + law.misrepresentationBarYears.parameter {
                Leaf(
                    root + ".misrepresentation_bar",
                    Words(
                        "Months without a profile after misrepresentation",
                        fr: "Mois sans profil après une fausse déclaration"), .months, $0 * 12)
            }
            + law.dependentBelowAge.parameter {
                Leaf(
                    root + ".dependent_below_age",
                    Words("A child is dependent by age", fr: "Un enfant est à charge selon l'âge"),
                    rule: Words("below \($0) years", fr: "à moins de \($0) ans"))
            }
    }
}

extension FilingRule {
    /// What is forgiven and what is asked for.
    var words: Words {
        let rank =
            forgivesChangesAboveCutOff
            ? Words(
                "the rank is at least the lowest of the round", fr: "le rang atteint le plus bas de la ronde")
            : Words("the rank is as it was", fr: "le rang est inchangé")
        let birthdays =
            forgivesBirthdays
            ? Words("; birthdays cost nothing", fr: "; les anniversaires ne coûtent rien")
            : Words("; birthdays count", fr: "; les anniversaires comptent")
        let category =
            asksForCategory
            ? Words("; the category is still met", fr: "; la catégorie est encore remplie")
            : Words("", fr: "")
        return Words("a program is met; ", fr: "un programme est rempli; ") + rank + birthdays + category
    }
}
