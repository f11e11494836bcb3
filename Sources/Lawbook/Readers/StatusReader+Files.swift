import Rulebook

extension StatusReader {
    /// What employers answer for, and within which days.
    var employers: [CataloguedParameter] {
        let employers = law.employers
        return number(
            "employers.reply_days",
            Words(
                "Days to answer a preliminary finding", fr: "Jours pour répondre à une conclusion provisoire"),
            .days, employers.replyDays)
            + number(
                "employers.reduced_reply_days",
                Words(
                    "Days to answer on the pandemic duties",
                    fr: "Jours pour répondre sur les obligations liées à la pandémie"),
                .days, employers.reducedReplyDays)
            + number(
                "employers.deemed_receipt_days",
                Words("Days to deemed receipt", fr: "Jours jusqu'à la réception réputée"),
                .days, employers.deemedReceiptDays)
            + number(
                "employers.reduced_deemed_receipt_days",
                Words(
                    "Days to deemed receipt, pandemic duties",
                    fr: "Jours jusqu'à la réception réputée, obligations liées à la pandémie"),
                .days, employers.reducedDeemedReceiptDays)
            + number(
                "employers.penalty_days", Words("Days to pay a penalty", fr: "Jours pour payer une sanction"),
                .days,
                employers.penaltyDays)
            + rule(
                "employers.reply", Words("Answer of the employer", fr: "Réponse de l'employeur"),
                employers.reply)
    }

    /// What a final determination may bring, by number.
    var consequences: [CataloguedParameter] {
        let title = Words("Consequence of a final determination", fr: "Conséquence d'une décision finale")
        return law.employers.consequences.enumerated().flatMap {
            rule("employers.consequence.\($0.offset + 1)", title, $0.element)
        }
    }

    /// What findings do, by number.
    var effects: [CataloguedParameter] {
        law.employers.effects.enumerated().flatMap { place, effect in
            rule("employers.effect.\(place + 1)", .oneOf(effect.kinds.map(\.words)), effect.words)
        }
    }

    /// The fees; a period for which an amount was not found has a parameter that says so.
    var fees: [CataloguedParameter] {
        law.fees.flatMap { fee in
            let name = "fees.\(fee.kind.code)"
            return fee.amount.parameters { cents in
                guard let cents else {
                    return [leaf("\(name).not_found", fee.words, rule: Fee.words(cents: nil)).markingVersions]
                }
                return [leaf(name, fee.words, cents: cents).markingVersions]
            }
        }
    }

    /// The documents of an application with what each must state, and what becomes of one that lacks them.
    var documents: [CataloguedParameter] {
        law.documents.parameters { rules in
            rules.map {
                leaf("documents.\($0.id)", $0.title, rule: .joined($0.states, by: "; ")).markingVersions
            }
        }
            + rule("completeness", Words("Completeness", fr: "Intégralité de la demande"), law.completeness)
            + law.upfrontMedical.parameter { isFirst in
                leaf(
                    "upfront_medical", Words("Medical examination", fr: "Examen médical"),
                    rule: isFirst
                        ? Words("before the application", fr: "avant la demande")
                        : Words("after the application", fr: "après la demande"))
            }
    }
}
