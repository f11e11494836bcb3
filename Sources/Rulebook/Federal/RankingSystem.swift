/// One version of the Comprehensive Ranking System: every table, whole.
///
/// Tables are dense: an index past the end reads the last entry, so "five years or more" is the last one.
public struct RankingSystem: Hashable, Sendable {
    /// The identifier of the version, such as `crs-2025-03-25`.
    public var id: String
    /// True when values of the version are known from third parties only or not at all.
    public var isProvisional: Bool

    /// By completed years of age, 0 and up.
    public var age: [PointsPair]
    /// By credential.
    public var education: [PointsPair]
    /// By level of each ability, 0 and up.
    public var firstLanguage: [PointsPair]
    public var secondLanguage: [PointsPair]
    public var secondLanguageMost: PointsPair
    /// By completed years.
    public var canadianWork: [PointsPair]

    /// Spouse factors by credential, by level of each ability, by completed years of Canadian work.
    public var spouseEducation: [Int16]
    public var spouseLanguage: [Int16]
    public var spouseCanadianWork: [Int16]

    public var transferability: Transferability
    public var additional: AdditionalPoints

    /// Since when and by what text each factor has the values above.
    public var changes: [RankingFactor: Change]

    public init(
        id: String, isProvisional: Bool = false, age: [PointsPair], education: [PointsPair],
        firstLanguage: [PointsPair],
        secondLanguage: [PointsPair], secondLanguageMost: PointsPair, canadianWork: [PointsPair],
        spouseEducation: [Int16], spouseLanguage: [Int16], spouseCanadianWork: [Int16],
        transferability: Transferability, additional: AdditionalPoints, changes: [RankingFactor: Change] = [:]
    ) {
        self.id = id
        self.isProvisional = isProvisional
        self.age = age
        self.education = education
        self.firstLanguage = firstLanguage
        self.secondLanguage = secondLanguage
        self.secondLanguageMost = secondLanguageMost
        self.canadianWork = canadianWork
        self.spouseEducation = spouseEducation
        self.spouseLanguage = spouseLanguage
        self.spouseCanadianWork = spouseCanadianWork
        self.transferability = transferability
        self.additional = additional
        self.changes = changes
    }
}
