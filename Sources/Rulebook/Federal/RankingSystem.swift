/// Points for a candidate without and with a spouse who counts.
public struct PointsPair: Hashable, Sendable, BitwiseCopyable {
    public let alone: Int16
    public let withSpouse: Int16

    /// The points of a candidate alone and of one with a spouse who counts.
    public init(_ alone: Int, _ withSpouse: Int) {
        self.alone = Int16(alone)
        self.withSpouse = Int16(withSpouse)
    }

    /// The points in one of the two columns.
    @inlinable public func callAsFunction(withSpouse: Bool) -> Int { Int(withSpouse ? self.withSpouse : alone) }
}

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

    /// The combinations of skills: points by tier, and the caps of each group and of all.
    public struct Transferability: Hashable, Sendable {
        /// Tier of each credential: 0 none or secondary, 1 one credential, 2 two or more, master's, doctorate.
        public var educationTier: [UInt8]
        /// By tier of education, with the first language at 7 or more in all abilities, and at 9 or more.
        public var educationWithLanguage: [[Int16]]
        /// By tier of education, with one year of Canadian work, and with two or more.
        public var educationWithCanadianWork: [[Int16]]
        /// By years of foreign work (0, 1 to 2, 3 or more as 0, 1, 2), with the first language at 7 and at 9.
        public var foreignWorkWithLanguage: [[Int16]]
        /// By years of foreign work, with one year of Canadian work, and with two or more.
        public var foreignWorkWithCanadianWork: [[Int16]]
        /// A certificate of qualification with the first language at 5 or more in all abilities, and at 7 or more.
        public var certificateWithLanguage: [Int16]
        public var groupMost: Int16
        public var most: Int16

        public init(
            educationTier: [UInt8], educationWithLanguage: [[Int16]], educationWithCanadianWork: [[Int16]],
            foreignWorkWithLanguage: [[Int16]], foreignWorkWithCanadianWork: [[Int16]],
            certificateWithLanguage: [Int16], groupMost: Int16, most: Int16
        ) {
            self.educationTier = educationTier
            self.educationWithLanguage = educationWithLanguage
            self.educationWithCanadianWork = educationWithCanadianWork
            self.foreignWorkWithLanguage = foreignWorkWithLanguage
            self.foreignWorkWithCanadianWork = foreignWorkWithCanadianWork
            self.certificateWithLanguage = certificateWithLanguage
            self.groupMost = groupMost
            self.most = most
        }
    }

    /// Additional points and their cap.
    public struct AdditionalPoints: Hashable, Sendable {
        public var nomination: Int16
        /// An arranged job in Major Group 00, and any other skilled arranged job.
        public var offerInMajorGroup00: Int16
        public var otherOffer: Int16
        /// By length of study in Canada.
        public var canadianStudy: [Int16]
        public var sibling: Int16
        /// French at 7 or more in all abilities, with English at 4 or less or none, and with English at 5 or more in all four.
        public var frenchWithWeakEnglish: Int16
        public var frenchWithGoodEnglish: Int16
        public var most: Int16

        public init(
            nomination: Int16, offerInMajorGroup00: Int16, otherOffer: Int16, canadianStudy: [Int16], sibling: Int16,
            frenchWithWeakEnglish: Int16, frenchWithGoodEnglish: Int16, most: Int16
        ) {
            self.nomination = nomination
            self.offerInMajorGroup00 = offerInMajorGroup00
            self.otherOffer = otherOffer
            self.canadianStudy = canadianStudy
            self.sibling = sibling
            self.frenchWithWeakEnglish = frenchWithWeakEnglish
            self.frenchWithGoodEnglish = frenchWithGoodEnglish
            self.most = most
        }
    }

    public init(
        id: String, isProvisional: Bool = false, age: [PointsPair], education: [PointsPair], firstLanguage: [PointsPair],
        secondLanguage: [PointsPair], secondLanguageMost: PointsPair, canadianWork: [PointsPair],
        spouseEducation: [Int16], spouseLanguage: [Int16], spouseCanadianWork: [Int16],
        transferability: Transferability, additional: AdditionalPoints
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
    }
}

/// A score of the Comprehensive Ranking System by its four parts.
public struct Score: Hashable, Sendable, BitwiseCopyable {
    /// Core and human capital, up to 500 (460 with a spouse who counts).
    public var core: Int16
    /// Spouse factors, up to 40.
    public var spouse: Int16
    /// Skill transferability, up to 100.
    public var transferability: Int16
    /// Additional points, up to 600.
    public var additional: Int16

    @inlinable public init(core: Int, spouse: Int, transferability: Int, additional: Int) {
        self.core = Int16(core)
        self.spouse = Int16(spouse)
        self.transferability = Int16(transferability)
        self.additional = Int16(additional)
    }

    /// The sum, up to 1,200.
    @inlinable public var total: Int { Int(core) + Int(spouse) + Int(transferability) + Int(additional) }
}
