extension LanguageChoice {
    /// The result that is read: "in the first official language", "in French".
    public var words: Words {
        switch self {
        case .first: Words("in the first official language", fr: "dans la première langue officielle")
        case .second: Words("in the second official language", fr: "dans la deuxième langue officielle")
        case .english: Words("in English", fr: "en anglais")
        case .french: Words("in French", fr: "en français")
        case .best:
            Words("in the stronger official language", fr: "dans la langue officielle la mieux maîtrisée")
        }
    }
}

/// How a measure reads: what it counts, and of what.
struct MeasurePhrase {
    let unit: MeasureUnit
    /// What follows the value: "of work in Canada".
    let of: Words
    /// Whose result, and in what language; nil where no level is read.
    var language: Words?

    init(_ unit: MeasureUnit, _ english: String, fr french: String) {
        self.unit = unit
        of = Words(english, fr: french)
    }

    /// The lowest level of a result.
    static func lowest(_ language: Words, ofFrench: Bool = false) -> MeasurePhrase {
        var phrase = MeasurePhrase(
            .level(ofFrench: ofFrench), "in the lowest of the four abilities \(language.english)",
            fr: "dans la plus faible des quatre compétences \(language.french)")
        phrase.language = language
        return phrase
    }

    /// Work of a kind within the last months.
    static func work(_ kind: Words, _ unit: MeasureUnit, within months: Int) -> MeasurePhrase {
        let window =
            months > 12 && months % 12 == 0
            ? Words("last \(months / 12) years", fr: "\(months / 12) dernières années")
            : Words("last \(months) months", fr: "\(months) derniers mois")
        return MeasurePhrase(
            unit, "\(kind.english) within the \(window.english)",
            fr: "\(kind.french) au cours des \(window.french)")
    }
}

extension Measure {
    /// How the measure reads; the province is the one whose program asks.
    var phrase: MeasurePhrase {
        switch self {
        case .age: MeasurePhrase(.years, "of age", fr: "d'âge")
        case .lowestLevel, .spouseLowestLevel: languagePhrase
        case .workMonths, .workYears, .workYearsBefore, .canadianMonths, .foreignMonths, .monthsWorkedHere,
            .monthsWithEmployer, .spouseCanadianYears, .earnings:
            workPhrase
        case .hourlyWage, .employerYears, .employerStaff, .employerRevenue, .offerBroadCategory, .offerTEER:
            offerPhrase
        case .monthsResidentHere:
            MeasurePhrase(.months, "of residence in the province", fr: "de résidence dans la province")
        case .permitMonthsLeft:
            MeasurePhrase(.months, "left on the permit", fr: "de validité restante du permis")
        case .monthsSinceGraduation:
            MeasurePhrase(
                .months, "since the latest Canadian credential", fr: "depuis le dernier diplôme canadien")
        case .canadianCredentials: MeasurePhrase(.credentials, "earned in Canada", fr: "du Canada")
        case .score:
            MeasurePhrase(
                .points, "of the Comprehensive Ranking System, without a nomination",
                fr: "du Système de classement global, sans désignation")
        case .funds: MeasurePhrase(.dollars, "of settlement funds", fr: "de fonds d'établissement")
        case .familySize: MeasurePhrase(.persons, "in the family", fr: "dans la famille")
        case .canadianStudy:
            MeasurePhrase(
                .study, "of post-secondary study in Canada", fr: "d'études postsecondaires au Canada")
        }
    }

    private var languagePhrase: MeasurePhrase {
        guard case .lowestLevel(let choice) = self else {
            return .lowest(Words("of the accompanying spouse", fr: "du conjoint qui accompagne"))
        }
        return .lowest(choice.words, ofFrench: choice == .french)
    }

    private var workPhrase: MeasurePhrase {
        let work = Words("of work", fr: "de travail")
        return switch self {
        case .workMonths(let months): .work(work, .months, within: months)
        case .workYears(let years): .work(work, .fullYears, within: years * 12)
        case .workYearsBefore(let after, let window):
            MeasurePhrase(
                .fullYears, "of work from \(window) to \(after) years ago",
                fr: "de travail remontant à une période de \(window) à \(after) ans")
        case .canadianMonths(let months):
            .work(work + Words(" in Canada", fr: " au Canada"), .months, within: months)
        case .foreignMonths(let months):
            .work(work + Words(" abroad", fr: " à l'étranger"), .months, within: months)
        case .monthsWorkedHere(let months):
            .work(work + Words(" in the province", fr: " dans la province"), .months, within: months)
        case .spouseCanadianYears:
            MeasurePhrase(
                .fullYears, "of work in Canada by the accompanying spouse",
                fr: "de travail au Canada du conjoint qui accompagne")
        case .earnings:
            MeasurePhrase(
                .dollars, "earned in Canada in the best of the last 5 years",
                fr: "gagnés au Canada dans la meilleure des 5 dernières années")
        default:
            MeasurePhrase(
                .months, "with the present employer in the province",
                fr: "chez l'employeur actuel dans la province")
        }
    }

    private var offerPhrase: MeasurePhrase {
        switch self {
        case .hourlyWage:
            MeasurePhrase(
                .hourlyWage, "under the job offer in the province",
                fr: "selon l'offre d'emploi dans la province")
        case .employerYears:
            MeasurePhrase(
                .fullYears, "of operation of the offering employer in the province",
                fr: "d'exploitation de l'employeur de l'offre dans la province")
        case .employerStaff:
            MeasurePhrase(
                .employees, "of the offering employer who are citizens or permanent residents",
                fr: "de l'employeur de l'offre ayant la citoyenneté ou la résidence permanente")
        case .employerRevenue:
            MeasurePhrase(
                .thousandsOfDollars, "of yearly revenue of the offering employer",
                fr: "de recettes annuelles de l'employeur de l'offre")
        case .offerTEER: MeasurePhrase(.teer, "for the offered occupation", fr: "pour la profession offerte")
        default:
            MeasurePhrase(.broadCategory, "for the offered occupation", fr: "pour la profession offerte")
        }
    }
}
