/// A five-digit code of the National Occupational Classification 2021, such as 21231; zero when none is stated.
public struct Occupation: Hashable, Comparable, Sendable, BitwiseCopyable, ExpressibleByIntegerLiteral {
    /// The code as a number, 0 to 99999; Major Group 00 has leading zeros in print only.
    public var code: Int32

    @inlinable public init(code: Int32) { self.code = code }
    public init(integerLiteral value: Int32) { self.init(code: value) }

    /// The occupation of a printed five-digit code, or nil.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 5, let code = Int32(text), code >= 0 else { return nil }
        self.init(code: code)
    }

    /// No occupation stated.
    public static let none = Occupation(code: 0)

    /// Training, education, experience and responsibilities: the second digit, 0 to 5.
    @inlinable public var teer: Int { Int(code / 1_000 % 10) }

    /// The broad occupational category: the first digit, 0 to 9.
    @inlinable public var broadCategory: Int { Int(code / 10_000) }

    /// The major group: the first two digits, 0 to 99.
    @inlinable public var majorGroup: Int { Int(code / 1_000) }

    /// The code with its five digits.
    public var text: String {
        let digits = String(code)
        return String(repeating: "0", count: 5 - digits.count) + digits
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

    /// True when the occupation is of one of the categories; an unstated occupation is of none.
    @inlinable public func contains(_ occupation: Occupation) -> Bool {
        occupation.code != 0 && rawValue & (1 << UInt8(occupation.teer)) != 0
    }

    /// The categories in order.
    public var members: [Int] { (0...5).filter { rawValue & (1 << UInt8($0)) != 0 } }
}
