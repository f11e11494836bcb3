extension Selection {
    /// How the stream selects, a phrase for each thing: intake, order, filter, wage, deadlines.
    public var lines: [Words] {
        [intake.words, order.words] + filterLine + wageLine + [applyLine] + interestLine
    }

    /// How the stream selects, in one text.
    public var words: Words { .joined(lines, by: "; ") }

    private var filterLine: [Words] {
        let unpublished = Words(
            "the province narrows the draw by unpublished criteria of its own, for which the model's stand",
            fr:
                "la province restreint le tirage par ses propres critères non publiés, dont ceux du modèle tiennent lieu"
        )
        let asked = Words("considered: ", fr: "sont considérés : ") + filter.words
        return (filter == .all([]) ? [] : [asked]) + (isFilterUndisclosed ? [unpublished] : [])
    }

    private var wageLine: [Words] {
        wageLeg.map {
            [
                Words(
                    "invited whatever the points from ", fr: "invitation peu importe les points à partir de ")
                    + .hourlyWage($0)
            ]
        } ?? []
    }

    private var applyLine: Words {
        .count(applyWithinDays, Words("day", fr: "jour"), Words("days", fr: "jours"))
            + Words(" to apply", fr: " pour présenter la demande")
    }

    private var interestLine: [Words] {
        guard intake == .invitation else { return [] }
        return [
            Words("an expression of interest stays ", fr: "une déclaration d'intérêt demeure ")
                + MeasureUnit.months.words(interestMonths) + Words(" in the pool", fr: " dans le bassin")
        ]
    }
}
