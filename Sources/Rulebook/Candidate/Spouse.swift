/// What a spouse or common-law partner brings to the ranking.
public struct Spouse: Hashable, Sendable, BitwiseCopyable {
    /// True when there is a spouse or common-law partner.
    public var isPresent: Bool
    /// True when the spouse comes to Canada with the candidate.
    public var isAccompanying: Bool
    /// True when the spouse is a Canadian citizen or a permanent resident.
    public var isCitizenOrPermanentResident: Bool
    public var credential: Credential
    public var language: LanguageResult
    /// Completed years of Canadian work in the last ten.
    public var canadianYears: UInt8

    /// A spouse by the facts that count.
    public init(
        isAccompanying: Bool, isCitizenOrPermanentResident: Bool = false, credential: Credential = .none,
        language: LanguageResult = .none(.english), canadianYears: UInt8 = 0
    ) {
        isPresent = true
        self.isAccompanying = isAccompanying
        self.isCitizenOrPermanentResident = isCitizenOrPermanentResident
        self.credential = credential
        self.language = language
        self.canadianYears = canadianYears
    }

    private init() {
        self.init(isAccompanying: false)
        isPresent = false
    }

    /// No spouse or common-law partner.
    public static let none = Spouse()

    /// True when the with-spouse columns apply: the spouse accompanies and is neither citizen nor permanent resident.
    @inlinable public var counts: Bool { isPresent && isAccompanying && !isCitizenOrPermanentResident }
}
