extension TEERSet {
    /// The categories as a span or a list: "TEER 0 to 3", "TEER 4 or 5"; in French "FEER".
    public var words: Words {
        let members = members
        guard let first = members.first, let last = members.last else {
            return Words("no TEER category", fr: "aucune catégorie FEER")
        }
        let isSpan = members.count > 2 && last - first == members.count - 1
        let list =
            isSpan
            ? Words("\(first) to \(last)", fr: "\(first) à \(last)")
            : Words.oneOf(members.map { Words(String($0), fr: String($0)) })
        return Words("TEER ", fr: "FEER ") + list
    }
}

extension FederalPrograms {
    private static let named: [(program: FederalPrograms, words: Words, abbreviation: Words)] = [
        (
            .pnp, Words("Provincial Nominee Program", fr: "Programme des candidats des provinces"),
            Words("PNP", fr: "PCP")
        ),
        (
            .cec, Words("Canadian Experience Class", fr: "Catégorie de l'expérience canadienne"),
            Words("CEC", fr: "CEC")
        ),
        (
            .fsw, Words("Federal Skilled Worker Program", fr: "Travailleurs qualifiés (fédéral)"),
            Words("FSW", fr: "TQF")
        ),
        (
            .fst, Words("Federal Skilled Trades Program", fr: "Métiers spécialisés (fédéral)"),
            Words("FST", fr: "MSF")
        ),
    ]

    /// The official names of the programs in the set, the last after "or".
    public var words: Words {
        isEmpty
            ? Words("no federal program", fr: "aucun programme fédéral")
            : .oneOf(FederalPrograms.named.filter { contains($0.program) }.map(\.words))
    }

    /// The abbreviations in the order of an invitation: "PNP, CEC, FSW, FST"; in French "PCP, CEC, TQF, MSF".
    public var abbreviations: Words {
        .joined(FederalPrograms.named.filter { contains($0.program) }.map(\.abbreviation), by: ", ")
    }
}

extension Abilities {
    /// The four levels, or the one where they are the same: "CLB 7 in each ability"; French results say NCLC.
    public func words(in choice: LanguageChoice) -> Words {
        let scale = MeasureUnit.level(ofFrench: choice == .french)
        if self == Abilities(all: lowest) {
            return scale.words(Int(lowest)) + Words(" in each ability", fr: " dans chaque compétence")
        }
        return .joined(
            [
                Words("speaking ", fr: "expression orale ") + scale.words(Int(speaking)),
                Words("listening ", fr: "compréhension de l'oral ") + scale.words(Int(listening)),
                Words("reading ", fr: "compréhension de l'écrit ") + scale.words(Int(reading)),
                Words("writing ", fr: "expression écrite ") + scale.words(Int(writing)),
            ], by: ", ")
    }
}

extension FundsTable {
    /// The amounts of the smallest and the largest family of the table, and what each further person adds.
    public var words: Words {
        let each = Words.dollars(eachFurther)
        guard let first = amounts.first, let last = amounts.last else {
            return each + Words(" for each person", fr: " par personne")
        }
        let one = Words.dollars(first) + Words(" for one person", fr: " pour une personne")
        let more =
            Words(" and ", fr: " et ") + each + Words(" for each further person", fr: " par personne de plus")
        guard amounts.count > 1 else { return one + more }
        let many = Words.dollars(last) + Words(" for \(amounts.count)", fr: " pour \(amounts.count)")
        return one + Words(" to ", fr: " à ") + many + more
    }
}
