/// A skill type or level of the classifications of 2011 and 2016.
///
/// Read from a four-digit code: management is skill type 0 by the first digit; of all others the second digit is the level,
/// 0 or 1 A, 2 or 3 B, 4 or 5 C, 6 or 7 D (noc.esdc.gc.ca, Training, Skill level).
public enum SkillLevel: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// Skill type 0: management.
    case management = 0
    /// Skill level A: usually a university education.
    case a
    /// Skill level B: college, or an apprenticeship.
    case b
    /// Skill level C: secondary school and training for the occupation.
    case c
    /// Skill level D: training on the job.
    case d

    /// The name of the type or level.
    public var words: Words {
        switch self {
        case .management: Words("skill type 0", fr: "genre de compétence 0")
        case .a: Words("skill level A", fr: "niveau de compétence A")
        case .b: Words("skill level B", fr: "niveau de compétence B")
        case .c: Words("skill level C", fr: "niveau de compétence C")
        case .d: Words("skill level D", fr: "niveau de compétence D")
        }
    }
}

extension Occupation {
    /// The skill type or level; nil when no occupation is stated or the second digit names none.
    ///
    /// A code of 2021 has the type or level in whose place its TEER category was put on 2022-11-16: 0 for 0, 1 for A, 2 and
    /// 3 for B (SOR/2022-220), 4 for C, 5 for D (derived). Sixteen occupations became eligible on that day and three ceased
    /// to be, so for those nineteen the answer before it is that of the later rule.
    public var skillLevel: SkillLevel? {
        if self == .none { return nil }
        guard hasFourDigits else { return [.management, .a, .b, .b, .c, .d][min(5, teer)] }
        if broadCategory == 0 { return .management }
        let levels: [SkillLevel] = [.a, .a, .b, .b, .c, .c, .d, .d]
        let second = majorGroup % 10
        return second < levels.count ? levels[second] : nil
    }
}

/// A set of skill types and levels, bit n for `SkillLevel` of raw value n.
public struct SkillLevelSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
    public var rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one type or level.
    public init(_ level: SkillLevel) { rawValue = 1 << level.rawValue }

    /// Skill type 0.
    public static let management = SkillLevelSet(.management)
    /// Skill level A.
    public static let a = SkillLevelSet(.a)
    /// Skill level B.
    public static let b = SkillLevelSet(.b)
    /// Skill type 0 and levels A and B, the skilled ones.
    public static let skilled: SkillLevelSet = [.management, .a, .b]

    /// True when the occupation is of one of the types or levels; an unstated occupation is of none.
    public func contains(_ occupation: Occupation) -> Bool {
        occupation.skillLevel.map { contains(SkillLevelSet($0)) } ?? false
    }

    /// The types and levels in order.
    public var members: [SkillLevel] { SkillLevel.allCases.filter { contains(SkillLevelSet($0)) } }

    /// The types and levels as a list whose last follows "or".
    public var words: Words {
        isEmpty
            ? Words("no skill level", fr: "aucun niveau de compétence") : .oneOf(members.map(\.words))
    }
}

/// The levels of occupations a rule names, in the terms of the classification of its time.
public enum OccupationLevels: Hashable, Sendable {
    /// Until 2022-11-15.
    case skill(SkillLevelSet)
    /// Since 2022-11-16.
    case teer(TEERSet)

    /// True when the occupation is of one of the levels.
    public func contains(_ occupation: Occupation) -> Bool {
        switch self {
        case .skill(let levels): levels.contains(occupation)
        case .teer(let categories): categories.contains(occupation)
        }
    }
    /// The levels in the words of their classification.
    public var words: Words {
        switch self {
        case .skill(let levels): levels.words
        case .teer(let categories): categories.words
        }
    }
}
