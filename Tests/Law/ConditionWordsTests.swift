import Rulebook
import Testing

@Suite struct `Words of conditions` {
    @Test(
        arguments: [
            (.atLeast(.hourlyWage, 25_50), "at least 25.50 $ an hour under the job offer in the province"),
            (.atLeast(.hourlyWage, 9), "at least 0.09 $ an hour under the job offer in the province"),
            (.atLeast(.age, 18), "at least 18 years of age"),
            (.between(.age, 21...49), "from 21 years to 49 years of age"),
            (.atLeast(.monthsWithEmployer, 1), "at least 1 month with the present employer in the province"),
            (.atLeast(.workMonths(within: 120), 12), "at least 12 months of work within the last 10 years"),
            (.atLeast(.workMonths(within: 30), 24), "at least 24 months of work within the last 30 months"),
            (
                .language(atLeast: 7),
                "at least CLB 7 in each ability in the stronger official language"
            ),
            (
                .atLeast(.lowestLevel(.french), 7),
                "at least NCLC 7 in each ability in French"
            ),
            (.atMost(.funds, 1_040_050), "at most 1,040,050 $ of settlement funds"),
            (.not(.atLeast(.age, 45)), "at most 44 years of age"),
            (.between(.offerBroadCategory, 3...3), "broad category 3 for the offered occupation"),
            (.offerTEER(.skilled), "offered occupation of TEER 0 to 3"),
            (.occupationTEER([0, 2]), "primary occupation of TEER 0 or 2"),
            (.offer([.permanent, .fullTime]), "job offer in the province (without an end date, full-time)"),
            (.not(.fact(.tradeCertificate)), "no certificate of qualification in a trade"),
            (.not(.tie(.lives, .canada)), "does not live now in Canada"),
            (.all([.profile]), "live profile in the Express Entry pool"),
            (
                .all([.workPermit, .any([.profile, .interest])]),
                "all of: valid work permit of any kind; (one of: live profile in the Express Entry pool; "
                    + "the province named as of interest in the profile)"
            ),
            (
                .when(.profile, .atLeast(.score, 1)),
                "where this holds (live profile in the Express Entry pool): "
                    + "at least 1 point of the Comprehensive Ranking System, without a nomination"
            ),
            (.shown("a plan", fr: "un plan"), "a plan (judged on documents)"),
            (.not(.offerTEER(.intermediate)), "no offered occupation of TEER 4 or 5"),
            (
                .atMost(.lowestLevel(.english), 4),
                "at most CLB 4 in the lowest of the four abilities in English"
            ),
            (
                .all([.all([.workPermit, .all([])]), .all([.not(.profile)])]),
                "all of: valid work permit of any kind; no live profile in the Express Entry pool"
            ),
            (
                .settlementFunds(FundsTable([10_000, 15_000], eachFurther: 2_000)),
                "settlement funds of at least 10,000 $ for one person to 15,000 $ for 2 "
                    + "and 2,000 $ for each further person"
            ),
        ] as [(Requirement, String)])
    func `a condition reads in English`(requirement: Requirement, text: String) {
        #expect(requirement.words.english == text)
    }

    @Test(
        arguments: [
            (
                .atLeast(.hourlyWage, 25_50),
                "au moins 25,50 $ l'heure selon l'offre d'emploi dans la province"
            ),
            (.atLeast(.age, 18), "au moins 18 ans"),
            (
                .atLeast(.employerYears, 1),
                "au moins 1 année complète d'exploitation de l'employeur de l'offre dans la province"
            ),
            (
                .language(atLeast: 7),
                "au moins NCLC 7 dans chaque compétence dans la langue officielle la mieux maîtrisée"
            ),
            (.atMost(.funds, 1_040_050), "au plus 1 040 050 $ de fonds d'établissement"),
            (.offerTEER(.skilled), "profession offerte de catégorie FEER 0 à 3"),
            (.offerTEER(.intermediate), "profession offerte de catégorie FEER 4 ou 5"),
            (
                .federalProgram([.cec, .fsw, .fst]),
                "admissibilité à Entrée express au titre de : Catégorie de l'expérience canadienne, "
                    + "Travailleurs qualifiés (fédéral) ou Métiers spécialisés (fédéral)"
            ),
            (.not(.fact(.tradeCertificate)), "sans certificat de qualification dans un métier"),
            (.shown("a plan", fr: "un plan"), "un plan (jugé sur pièces)"),
        ] as [(Requirement, String)])
    func `a condition reads in French`(requirement: Requirement, text: String) {
        #expect(requirement.words.french == text)
    }

    @Test func `federal programs are abbreviated as each language does`() {
        let all: FederalPrograms = [.pnp, .cec, .fsw, .fst]
        #expect(all.abbreviations == Words("PNP, CEC, FSW, FST", fr: "PCP, CEC, TQF, MSF"))
        #expect(all.abbreviations.english == all.codes.joined(separator: ", "))
    }
}
