import Rulebook

extension FederalReader {
    /// The windows and deadlines of the pool.
    var windows: [CataloguedParameter] {
        let windows = law.windows
        return window(
            "profile_months",
            Words("Months a profile stays in the pool", fr: "Mois d'un profil dans le bassin"),
            .months, windows.profileMonths)
            + window(
                "accept_nomination_days",
                Words(
                    "Days to accept or decline a nomination",
                    fr: "Jours pour accepter ou décliner une désignation"),
                .days, windows.acceptNominationDays)
            + window(
                "nomination_months",
                Words(
                    "Months from a nomination to the application",
                    fr: "Mois entre une désignation et la demande"),
                .months, windows.nominationMonths, isSettable: false)
            + window(
                "invitation_days",
                Words(
                    "Days to apply after an invitation",
                    fr: "Jours pour présenter une demande après une invitation"),
                .days, windows.invitationDays)
            + window(
                "processing_months",
                Words(
                    "Months in which most applications are decided",
                    fr: "Mois dans lesquels la plupart des demandes sont réglées"),
                .months, windows.processingMonths)
            + evidence
    }

    /// How long results and assessments count.
    private var evidence: [CataloguedParameter] {
        window(
            "credential_assessment_months",
            Words(
                "Months for which the assessment of a foreign credential counts",
                fr: "Mois pendant lesquels l'évaluation d'un diplôme étranger compte"),
            .months, law.windows.credentialAssessmentMonths, isSettable: false)
            + window(
                "language_result_months",
                Words(
                    "Months for which a language result counts",
                    fr: "Mois pendant lesquels un résultat de test de langue compte"),
                .months, law.windows.languageResultMonths, isSettable: false)
    }

    private func window(
        _ part: String, _ words: Words, _ unit: ParameterUnit, _ days: Dated<Int>, isSettable: Bool = true
    ) -> [CataloguedParameter] {
        let name = "federal.windows.\(part)"
        let parameters = days.parameter { Leaf(name, words, unit, $0) }
        return isSettable ? parameters.settable(as: name) : parameters
    }
}

/// Reads the chart of a language test: where each level starts in each ability.
struct LanguageTestReader {
    let test: LanguageTest
    let chart: LevelTable

    /// The scale and the starts, ability by ability.
    var leaves: [Leaf] {
        [scale]
            + ability("speaking", Words("speaking", fr: "expression orale"), \.speaking)
            + ability("listening", Words("listening", fr: "compréhension de l'oral"), \.listening)
            + ability("reading", Words("reading", fr: "compréhension de l'écrit"), \.reading)
            + ability("writing", Words("writing", fr: "expression écrite"), \.writing)
    }

    private var root: String { "federal.language_tests.\(test.code.lowercased())" }

    private var scale: Leaf {
        let (low, high) = (chart.lowest, chart.highest)
        func span(_ part: KeyPath<TestScores, Int32>) -> Words {
            LanguageTestReader.score(low[keyPath: part]) + Words(" to ", fr: " à ")
                + LanguageTestReader.score(high[keyPath: part])
        }
        let isOne =
            low == TestScores(hundredths: low.speaking, low.speaking, low.speaking, low.speaking)
            && high == TestScores(hundredths: high.speaking, high.speaking, high.speaking, high.speaking)
        let spans =
            isOne
            ? span(\.speaking)
            : Words.joined([span(\.speaking), span(\.listening), span(\.reading), span(\.writing)], by: "; ")
        return Leaf(
            root, Words("\(test.name), scale", fr: "\(test.name), échelle"),
            rule: spans + Words(", in steps of ", fr: ", par pas de ") + LanguageTestReader.score(chart.step)
        ).markingVersions
    }

    private func ability(_ part: String, _ words: Words, _ path: KeyPath<TestScores, Int32>) -> [Leaf] {
        chart.rows.map { row in
            let start = row.starts[keyPath: path]
            let scale = test.language == .french ? "NCLC" : "CLB"
            return Leaf(
                "\(root).\(part).\(row.level)",
                Words("\(test.name), ", fr: "\(test.name), ") + words
                    + Words(": start of \(scale) \(row.level)", fr: " : début du NCLC \(row.level)"),
                .testScore, Double(start) / 100, text: LanguageTestReader.score(start))
        }
    }

    /// A score in hundredths as the test prints it: "6.5", in French "6,5".
    static func score(_ hundredths: Int32) -> Words {
        let (whole, rest) = (Int(hundredths / 100), Int(hundredths % 100))
        guard rest != 0 else { return .number(whole) }
        let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return .number(whole) + Words(".\(decimals)", fr: ",\(decimals)")
    }
}
