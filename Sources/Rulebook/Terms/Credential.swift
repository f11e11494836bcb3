/// The highest level of education, in the steps the Comprehensive Ranking System tells apart.
public enum Credential: UInt8, Sendable, BitwiseCopyable, CaseIterable, Comparable {
    /// Less than a secondary credential.
    case none = 0
    /// A secondary school credential.
    case secondary
    /// A one-year post-secondary credential.
    case oneYear
    /// A two-year post-secondary credential.
    case twoYear
    /// A post-secondary credential of three years or more, such as a bachelor's degree.
    case threeYear
    /// Two or more post-secondary credentials, one of them of three years or more.
    case twoOrMore
    /// A master's degree or a professional degree of a licensed profession.
    case masters
    /// A doctorate.
    case doctoral

    /// The code used in files: none, secondary, postsec_1y, postsec_2y, postsec_3y, two_or_more, masters_or_professional, doctoral.
    public var code: String { Credential.codes[Int(rawValue)] }

    /// The credential of a code, or nil.
    public init?(code: String) {
        guard let index = Credential.codes.firstIndex(of: code) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    /// The codes in ascending order of level.
    public static let codes = [
        "none", "secondary", "postsec_1y", "postsec_2y", "postsec_3y", "two_or_more",
        "masters_or_professional",
        "doctoral",
    ]

    /// The name of the level.
    public var words: Words {
        switch self {
        case .none: Words("less than secondary school", fr: "moins que l'école secondaire")
        case .secondary: Words("secondary school", fr: "diplôme d'études secondaires")
        case .oneYear: Words("one-year post-secondary program", fr: "programme postsecondaire d'un an")
        case .twoYear: Words("two-year post-secondary program", fr: "programme postsecondaire de deux ans")
        case .threeYear:
            Words(
                "bachelor's degree or program of three years or more",
                fr: "baccalauréat ou programme de trois ans ou plus")
        case .twoOrMore:
            Words(
                "two or more credentials, one of three years or more",
                fr: "deux titres ou plus, dont un de trois ans ou plus")
        case .masters: Words("master's or professional degree", fr: "maîtrise ou grade professionnel")
        case .doctoral: Words("doctorate", fr: "doctorat")
        }
    }

    public static func < (left: Credential, right: Credential) -> Bool { left.rawValue < right.rawValue }
}

/// Post-secondary study in Canada, as the ranking system's additional points tell it apart.
public enum CanadianStudy: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case none = 0
    /// A credential of one or two years.
    case oneOrTwoYears
    /// A credential of three years or more, a master's, a professional degree or a doctorate.
    case threeYearsOrLonger

    /// The code used in files: none, one_or_two_years, three_years_or_longer.
    public var code: String { ["none", "one_or_two_years", "three_years_or_longer"][Int(rawValue)] }

    /// The study of a code, or nil.
    public init?(code: String) {
        guard let found = CanadianStudy.allCases.first(where: { $0.code == code }) else { return nil }
        self = found
    }
}
