/// A code of the National Occupational Classification: five digits of 2021 (21231), four of 2011 and 2016 (2173), or none.
///
/// The number of digits tells the editions apart. Codes of 2011 and of 2016 have the same form and the same levels, and no
/// rule tells those two apart: which edition a four-digit code is of follows from the day, 2016 from 2017-10-24 on. No
/// table from one form to the other is held; `SkillLevelSet` and `TEERSet` say what each form is worth under the other's rules.
public struct Occupation: Hashable, Comparable, Sendable, BitwiseCopyable, ExpressibleByIntegerLiteral {
    /// The code as a number: 0 to 99999 of 2021, zero when none is stated; four digits are kept above `fourDigits`.
    ///
    /// So 00011 and 0011, two codes with leading zeros in print only, are two numbers.
    public var code: Int32

    @inlinable public init(code: Int32) { self.code = code }
    /// A code of 2021.
    public init(integerLiteral value: Int32) { self.init(code: value) }

    /// The occupation of a printed code of four or five digits, or nil.
    public init?(_ text: some StringProtocol) {
        let digits = text.utf8.count
        guard digits == 4 || digits == 5, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let code = Int32(text)
        else { return nil }
        self.init(code: digits == 4 ? Occupation.fourDigits + code : code)
    }

    /// No occupation stated.
    public static let none = Occupation(code: 0)

    /// What is added to a four-digit code.
    public static let fourDigits: Int32 = 100_000

    /// True for a code of the editions of 2011 and 2016.
    @inlinable public var hasFourDigits: Bool { code >= 100_000 }

    /// Training, education, experience and responsibilities: the second of five digits, 0 to 5; −1 of a four-digit code.
    @inlinable public var teer: Int { hasFourDigits ? -1 : Int(code / 1_000 % 10) }

    /// The broad occupational category: the first digit, 0 to 9.
    @inlinable public var broadCategory: Int {
        Int(hasFourDigits ? (code - 100_000) / 1_000 : code / 10_000)
    }

    /// The major group: the first two digits, 0 to 99.
    @inlinable public var majorGroup: Int { Int(hasFourDigits ? (code - 100_000) / 100 : code / 1_000) }

    /// The code with its four or five digits.
    public var text: String {
        let digits = String(hasFourDigits ? code - Occupation.fourDigits : code)
        return String(repeating: "0", count: (hasFourDigits ? 4 : 5) - digits.count) + digits
    }

    /// The code with its TEER category or its skill type or level, as a person reads it; that none is stated.
    public var words: Words {
        if self == .none { return Words("no occupation stated", fr: "aucune profession indiquée") }
        let code = Words("NOC \(text)", fr: "CNP \(text)")
        guard hasFourDigits else { return code + Words(" (TEER \(teer))", fr: " (FEER \(teer))") }
        return code
            + (skillLevel.map { Words(" (", fr: " (") + $0.words + Words(")", fr: ")") } ?? Words("", fr: ""))
    }

    public static func < (left: Occupation, right: Occupation) -> Bool { left.code < right.code }
}

/// A set of TEER categories, bit n for TEER n.
public struct TEERSet: OptionSet, Hashable, Sendable, BitwiseCopyable, ExpressibleByIntegerLiteral {
    public var rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The set of one category, 0 to 5.
    public init(integerLiteral value: UInt8) { rawValue = 1 << value }

    /// TEER 0 to 3, the skilled categories.
    public static let skilled = TEERSet(rawValue: 0b001111)
    /// TEER 4 and 5.
    public static let intermediate = TEERSet(rawValue: 0b110000)
    /// All six categories.
    public static let all = TEERSet(rawValue: 0b111111)

    /// True when the occupation is of one of the categories; an unstated one and a four-digit code are of none.
    ///
    /// The editions of 2011 and 2016 have no such categories, and profiles had to state codes of 2021 from 2022-11-16 on.
    @inlinable public func contains(_ occupation: Occupation) -> Bool {
        // One comparison for both: zero less one wraps round to the largest number.
        UInt32(bitPattern: occupation.code &- 1) < 99_999
            && rawValue & (1 << UInt8(truncatingIfNeeded: occupation.code / 1_000 % 10)) != 0
    }

    /// The categories in order.
    public var members: [Int] { (0...5).filter { rawValue & (1 << UInt8($0)) != 0 } }
}
