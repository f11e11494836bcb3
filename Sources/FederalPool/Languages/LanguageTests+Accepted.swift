public import Rulebook

/// The tests Express Entry accepts, with the charts that turn their scores into levels.
public let languageTests = LanguageTests(
    ieltsGeneral: ieltsGeneral, celpipGeneral: celpipGeneral, pteCore: pteCore, tefCanada: tefCanada,
    tcfCanada: tcfCanada)

/// The public pages with the charts.
enum LanguageText {
    private static let site =
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada"

    static let charts = Source(
        "Language test results: find your level, Express Entry, Canada.ca",
        site + "/express-entry/documents/language-test.html")
    /// The page of another program with the same charts, and with the rule on the old scale of the TEF.
    static let ruralAndFrancophone = Source(
        "Language test results, Rural and Francophone Community Immigration, Canada.ca",
        site + "/rural-franco-pilots/franco-immigration/eligibility/language-test.html")
    static let pteAccepted = Source.secondary(
        "Language test results, Rural and Francophone Community Immigration, Canada.ca; the first day of PTE Core as reported",
        "http://siecmigration.com/a-comparative-analysis-of-language-tests-accepted-by-ircc-for-canadian-immigration"
    )
    static let tcfAccepted = Source.recalled(
        "Language test results, Express Entry, Canada.ca; the first day of the TCF Canada is recalled")
}
