/// What a measure counts, and how a value of it is written.
enum MeasureUnit: Hashable, Sendable {
    case years, fullYears, months
    /// A level of the Canadian Language Benchmarks, or of their French counterpart where French alone is tested.
    case level(ofFrench: Bool)
    /// Cents an hour.
    case hourlyWage
    case dollars, thousandsOfDollars
    case credentials, persons, employees, points
    case teer, broadCategory
    /// The three steps of study in Canada that the ranking system tells apart.
    case study

    /// A value with its unit: "24 months", "CLB 7", "25.50 $ an hour".
    func words(_ value: Int) -> Words {
        switch self {
        case .years: .count(value, Words("year", fr: "an"), Words("years", fr: "ans"))
        case .fullYears:
            .count(
                value, Words("full year", fr: "année complète"), Words("full years", fr: "années complètes"))
        case .months: .count(value, Words("month", fr: "mois"), Words("months", fr: "mois"))
        case .level(let ofFrench): Words("\(ofFrench ? "NCLC" : "CLB") \(value)", fr: "NCLC \(value)")
        case .hourlyWage: .hourlyWage(value)
        case .dollars: .dollars(value)
        case .thousandsOfDollars: .dollars(value * 1_000)
        case .credentials:
            .count(
                value, Words("post-secondary credential", fr: "diplôme postsecondaire"),
                Words("post-secondary credentials", fr: "diplômes postsecondaires"))
        case .persons:
            .count(value, Words("person", fr: "personne"), Words("persons", fr: "personnes"))
        case .employees:
            .count(
                value, Words("full-time employee", fr: "employé à temps plein"),
                Words("full-time employees", fr: "employés à temps plein"))
        case .points: .count(value, Words("point", fr: "point"), Words("points", fr: "points"))
        case .teer: Words("TEER \(value)", fr: "FEER \(value)")
        case .broadCategory: Words("broad category \(value)", fr: "grande catégorie \(value)")
        case .study: study(value)
        }
    }

    /// What is counted, without a value: "months", "level".
    var name: Words {
        switch self {
        case .years: Words("completed years", fr: "années révolues")
        case .fullYears: Words("full years", fr: "années complètes")
        case .months: Words("months", fr: "mois")
        case .level: Words("level", fr: "niveau")
        case .hourlyWage: Words("hourly wage", fr: "salaire horaire")
        case .dollars, .thousandsOfDollars: Words("dollars", fr: "dollars")
        case .credentials: Words("post-secondary credentials", fr: "diplômes postsecondaires")
        case .persons: Words("persons", fr: "personnes")
        case .employees: Words("full-time employees", fr: "employés à temps plein")
        case .points: Words("points", fr: "points")
        case .teer: Words("TEER category", fr: "catégorie FEER")
        case .broadCategory: Words("broad category", fr: "grande catégorie")
        case .study: Words("length", fr: "durée")
        }
    }

    private func study(_ value: Int) -> Words {
        switch value {
        case ...0: Words("no year", fr: "aucune année")
        case 1: Words("one or two years", fr: "une ou deux années")
        default: Words("three years or more", fr: "trois années ou plus")
        }
    }
}
