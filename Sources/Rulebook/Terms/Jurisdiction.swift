/// A province or territory of Canada.
///
/// Québec and Nunavut have no nominee program; they matter as places where candidates live, study and work.
public enum Jurisdiction: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case alberta = 0
    case britishColumbia, manitoba, newBrunswick, newfoundlandAndLabrador, northwestTerritories
    case novaScotia, nunavut, ontario, princeEdwardIsland, quebec, saskatchewan, yukon

    private static let codes = ["AB", "BC", "MB", "NB", "NL", "NT", "NS", "NU", "ON", "PE", "QC", "SK", "YT"]

    /// The postal abbreviation, such as `SK`.
    public var code: String { Jurisdiction.codes[Int(rawValue)] }

    /// The jurisdiction of a postal abbreviation in either case, or nil.
    public init?(code: String) {
        guard let index = Jurisdiction.codes.firstIndex(of: code.uppercased()) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    /// The jurisdictions that have a nominee program, by postal abbreviation.
    public static let withProgram = allCases.filter { $0 != .quebec && $0 != .nunavut }

    /// The official name.
    public var words: Words {
        switch self {
        case .alberta: Words("Alberta", fr: "Alberta")
        case .britishColumbia: Words("British Columbia", fr: "Colombie-Britannique")
        case .manitoba: Words("Manitoba", fr: "Manitoba")
        case .newBrunswick: Words("New Brunswick", fr: "Nouveau-Brunswick")
        case .newfoundlandAndLabrador: Words("Newfoundland and Labrador", fr: "Terre-Neuve-et-Labrador")
        case .northwestTerritories: Words("Northwest Territories", fr: "Territoires du Nord-Ouest")
        case .novaScotia: Words("Nova Scotia", fr: "Nouvelle-Écosse")
        case .nunavut: Words("Nunavut", fr: "Nunavut")
        case .ontario: Words("Ontario", fr: "Ontario")
        case .princeEdwardIsland: Words("Prince Edward Island", fr: "Île-du-Prince-Édouard")
        case .quebec: Words("Québec", fr: "Québec")
        case .saskatchewan: Words("Saskatchewan", fr: "Saskatchewan")
        case .yukon: Words("Yukon", fr: "Yukon")
        }
    }
}

/// A set of provinces and territories in sixteen bits; bit n is the jurisdiction of raw value n.
public struct JurisdictionSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The set of one jurisdiction.
    @inlinable public init(_ jurisdiction: Jurisdiction) { rawValue = 1 << UInt16(jurisdiction.rawValue) }

    /// The set of the listed jurisdictions.
    public init(_ jurisdictions: [Jurisdiction]) {
        self.init(rawValue: jurisdictions.reduce(0) { $0 | JurisdictionSet($1).rawValue })
    }

    /// Every province and territory.
    public static let everywhere = JurisdictionSet(rawValue: (1 << 13) - 1)

    /// True when the jurisdiction is in the set.
    @inlinable public func contains(_ jurisdiction: Jurisdiction) -> Bool {
        rawValue & (1 << UInt16(jurisdiction.rawValue)) != 0
    }

    /// True when the set holds a jurisdiction other than the given one.
    @inlinable public func containsOther(than jurisdiction: Jurisdiction) -> Bool {
        rawValue & ~(1 << UInt16(jurisdiction.rawValue)) != 0
    }

    /// The members in the order of their abbreviations.
    public var members: [Jurisdiction] { Jurisdiction.allCases.filter(contains) }
}
