/// A factor of the Comprehensive Ranking System, each with a table of its own.
public enum RankingFactor: UInt8, Hashable, Sendable, CaseIterable {
    case age = 0
    case education, firstLanguage, secondLanguage, canadianWork
    case spouseEducation, spouseLanguage, spouseCanadianWork
    case educationWithLanguage, educationWithCanadianWork, foreignWorkWithLanguage,
        foreignWorkWithCanadianWork
    case certificateWithLanguage
    case nomination, jobOffer, canadianStudy, sibling, french, highWage

    /// The part of the score the factor belongs to.
    public var part: ScorePart {
        switch self {
        case .age, .education, .firstLanguage, .secondLanguage, .canadianWork: .core
        case .spouseEducation, .spouseLanguage, .spouseCanadianWork: .spouse
        case .educationWithLanguage, .educationWithCanadianWork, .foreignWorkWithLanguage,
            .foreignWorkWithCanadianWork, .certificateWithLanguage:
            .transferability
        case .nomination, .jobOffer, .canadianStudy, .sibling, .french, .highWage: .additional
        }
    }

    /// The identifier in files and outputs, such as `core.age`.
    public var id: String { part.id + "." + name }

    private var name: String {
        switch self {
        case .age: "age"
        case .education, .spouseEducation: "education"
        case .firstLanguage: "first_language"
        case .secondLanguage: "second_language"
        case .canadianWork, .spouseCanadianWork: "canadian_work"
        case .spouseLanguage: "language"
        case .educationWithLanguage: "education_and_language"
        case .educationWithCanadianWork: "education_and_canadian_work"
        case .foreignWorkWithLanguage: "foreign_work_and_language"
        case .foreignWorkWithCanadianWork: "foreign_work_and_canadian_work"
        case .certificateWithLanguage: "certificate_and_language"
        case .nomination: "nomination"
        case .jobOffer: "job_offer"
        case .canadianStudy: "canadian_study"
        case .sibling: "sibling"
        case .french: "french"
        case .highWage: "high_wage"
        }
    }

    /// The name a person reads.
    public var words: Words {
        switch self {
        case .age: Words("Age", fr: "Âge")
        case .education: Words("Level of education", fr: "Niveau de scolarité")
        case .firstLanguage: Words("First official language", fr: "Première langue officielle")
        case .secondLanguage: Words("Second official language", fr: "Deuxième langue officielle")
        case .canadianWork: Words("Canadian work experience", fr: "Expérience de travail au Canada")
        case .spouseEducation: Words("Spouse's level of education", fr: "Niveau de scolarité de l'époux")
        case .spouseLanguage: Words("Spouse's official language", fr: "Langue officielle de l'époux")
        case .spouseCanadianWork:
            Words("Spouse's Canadian work experience", fr: "Expérience de travail au Canada de l'époux")
        case .educationWithLanguage:
            Words("Education and official language", fr: "Études et langue officielle")
        case .educationWithCanadianWork:
            Words("Education and Canadian work experience", fr: "Études et expérience de travail au Canada")
        case .foreignWorkWithLanguage:
            Words(
                "Foreign work experience and official language",
                fr: "Expérience à l'étranger et langue officielle")
        case .foreignWorkWithCanadianWork:
            Words("Foreign and Canadian work experience", fr: "Expérience à l'étranger et au Canada")
        case .certificateWithLanguage:
            Words(
                "Certificate of qualification and official language",
                fr: "Certificat de compétence et langue officielle")
        case .nomination:
            Words("Provincial or territorial nomination", fr: "Désignation d'une province ou d'un territoire")
        case .jobOffer: Words("Arranged employment", fr: "Emploi réservé")
        case .canadianStudy:
            Words("Post-secondary education in Canada", fr: "Études postsecondaires au Canada")
        case .sibling: Words("Brother or sister in Canada", fr: "Frère ou sœur au Canada")
        case .french: Words("French-language skills", fr: "Compétences en français")
        case .highWage: Words("High-wage occupation", fr: "Profession à salaire élevé")
        }
    }
}

/// The four parts of a score, A to D in the public tables.
public enum ScorePart: UInt8, Hashable, Sendable, CaseIterable {
    case core = 0
    case spouse, transferability, additional

    /// The identifier in files and outputs.
    public var id: String {
        switch self {
        case .core: "core"
        case .spouse: "spouse"
        case .transferability: "transferability"
        case .additional: "additional"
        }
    }

    /// The name a person reads.
    public var words: Words {
        switch self {
        case .core: Words("Core and human capital factors", fr: "Facteurs de base et de capital humain")
        case .spouse:
            Words(
                "Spouse or common-law partner factors", fr: "Facteurs liés à l'époux ou au conjoint de fait")
        case .transferability:
            Words("Skill transferability factors", fr: "Facteurs liés au transfert des compétences")
        case .additional: Words("Additional points", fr: "Points supplémentaires")
        }
    }
}
