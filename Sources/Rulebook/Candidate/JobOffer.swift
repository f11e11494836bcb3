/// What a job offer is like, as far as a stream asks.
public struct OfferFeatures: OptionSet, Hashable, Sendable, BitwiseCopyable {
    public var rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Without an end date.
    public static let permanent = OfferFeatures(rawValue: 1 << 0)
    /// Thirty hours a week or more.
    public static let fullTime = OfferFeatures(rawValue: 1 << 1)
    /// Work all year round.
    public static let yearRound = OfferFeatures(rawValue: 1 << 2)
    /// At or above the low wage of the occupation in the region.
    public static let lowWageOrMore = OfferFeatures(rawValue: 1 << 3)
    /// At or above the median wage of the occupation in the region.
    public static let medianWageOrMore = OfferFeatures(rawValue: 1 << 4)
    /// Paid by a collective agreement.
    public static let collectiveAgreement = OfferFeatures(rawValue: 1 << 5)
    /// In the field the candidate studied.
    public static let matchesStudy = OfferFeatures(rawValue: 1 << 6)
    /// In the occupation of the candidate's experience.
    public static let matchesExperience = OfferFeatures(rawValue: 1 << 7)
    /// The employer was authorized by the province or its position assessed beforehand.
    public static let preauthorized = OfferFeatures(rawValue: 1 << 8)
    /// The employer showed that it tried to recruit in Canada.
    public static let recruitmentShown = OfferFeatures(rawValue: 1 << 9)
    /// A public health authority or another health-sector employer of the province.
    public static let healthSector = OfferFeatures(rawValue: 1 << 10)
    /// A position in a priority sector of the province.
    public static let prioritySector = OfferFeatures(rawValue: 1 << 11)
    /// Supported by a labour market impact assessment.
    public static let labourMarketImpactAssessed = OfferFeatures(rawValue: 1 << 12)
    /// Qualifies as arranged employment under section 82 of the Regulations.
    public static let arrangedEmployment = OfferFeatures(rawValue: 1 << 13)
    /// A technology employer by industry code.
    public static let technologySector = OfferFeatures(rawValue: 1 << 14)
    /// An employer on a list the province closed, such as a pilot's.
    public static let designatedEmployer = OfferFeatures(rawValue: 1 << 15)
}

/// A job offer with what a province asks of the employer.
public struct JobOffer: Hashable, Sendable, BitwiseCopyable {
    /// Where the job is; nil when there is no offer.
    public var jurisdiction: Jurisdiction?
    public var region: Region
    public var occupation: Occupation
    public var features: OfferFeatures
    /// Hourly wage in cents.
    public var hourlyWage: Int32
    /// Full years the employer has operated in the jurisdiction.
    public var employerYears: UInt8
    /// Full-time staff of the employer who are citizens or permanent residents.
    public var employerStaff: UInt16
    /// Gross revenue of the employer's last fiscal year, in thousands of Canadian dollars.
    public var employerRevenue: Int32

    /// An offer in a jurisdiction; the other facts follow.
    public init(
        in jurisdiction: Jurisdiction?, region: Region = .unstated, occupation: Occupation = .none,
        features: OfferFeatures = [], hourlyWage: Int32 = 0, employerYears: UInt8 = 0,
        employerStaff: UInt16 = 0,
        employerRevenue: Int32 = 0
    ) {
        self.jurisdiction = jurisdiction
        self.region = region
        self.occupation = occupation
        self.features = features
        self.hourlyWage = hourlyWage
        self.employerYears = employerYears
        self.employerStaff = employerStaff
        self.employerRevenue = employerRevenue
    }

    /// No offer.
    public static let none = JobOffer(in: nil)

    /// True when there is an offer.
    @inlinable public var isPresent: Bool { jurisdiction != nil }
}
