import Rulebook

/// The department's pages all texts below are read on.
private let site = "https://www.canada.ca/en/immigration-refugees-citizenship"
private let instructionsFolder =
    site + "/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/"
    + "express-entry-application-management-system"

/// The texts the federal law cites, each built once.
enum Text {
    /// The public page of the criteria, with every table.
    static let criteria = Source(
        "Comprehensive Ranking System (CRS) criteria, Canada.ca",
        site + "/services/immigrate-canada/express-entry/check-score/crs-criteria.html")
    static let instructions2015 = Source(
        "Ministerial Instructions Respecting the Express Entry System, Canada Gazette, Part I, extra edition, 2014-12-01",
        "https://gazette.gc.ca/rp-pr/p1/2014/2014-12-01-x10/html/extra10-eng.html")
    static let instructions2016 = Source(
        "Ministerial Instructions 2016-1, Canada Gazette, Part I, vol. 150, no. 46, 2016-11-12",
        instructionsFolder + "/30-may-2015-18-november-2016.html")
    static let instructions2017 = Source(
        "Ministerial Instructions 2017-1", instructionsFolder + "/amending-express-entry-system-2017.html")
    static let instructions2017Second = Source(
        "Ministerial Instructions 2017-2: the classification of 2016 from 2017-10-24",
        instructionsFolder + "/amendment-2017-2.html")
    static let instructions2018 = Source.secondary(
        "Ministerial Instructions of 2018-06-26, as reported",
        "https://cpdimmigration.com/ircc-reduces-express-entry-permanent-residence-application-deadline-to-60-days/"
    )
    static let instructions2020 = Source.secondary(
        "Ministerial Instructions announced 2020-10-27 and applied from 2020-10-20, as reported",
        "https://www.balglobal.com/bal-news/"
            + "canada-french-speakers-bilingual-applicants-will-get-additional-points-in-express-entry/")
    /// The consolidation in force from 2022-11-16, and as amended on 2025-03-25.
    static let instructionsCurrent = Source(
        "Ministerial Instructions Respecting the Express Entry System, current",
        instructionsFolder + "/current.html")
    static let announced2026 = Source.secondary(
        "Announcement of new ranking rules from 2026-11-03, as reported; values not seen",
        "https://glama.ai/mcp/connectors/com.celpass/celpip/tools/find_high_wage_occupation")

    static let categories = Source(
        "Category-based selection, Canada.ca",
        site + "/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html")
    static let canadianExperience = Source(
        "Canadian Experience Class, Canada.ca; physicians by public policy from 2023-04-25",
        site + "/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html")
    static let nomination = Source(
        "Get and confirm a nomination, Canada.ca",
        "https://canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/provincial-nominees/"
            + "express-entry/get-confirm-nomination.html")
    static let completeness2021 = Source(
        "Express Entry completeness check, program delivery update of 2021",
        site + "/corporate/publications-manuals/operational-bulletins-manuals/updates/"
            + "2021-express-entry-completeness-check.html")

    /// A section of the Immigration and Refugee Protection Regulations.
    static func regulations(_ section: String) -> Source {
        Source(
            "Immigration and Refugee Protection Regulations, SOR/2002-227, \(section)",
            "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/")
    }

    /// A section of the Immigration and Refugee Protection Act.
    static func act(_ section: String) -> Source {
        Source(
            "Immigration and Refugee Protection Act, S.C. 2001, c. 27, \(section)",
            "https://laws-lois.justice.gc.ca/eng/acts/i-2.5/")
    }
}
