extension Day: ExpressibleByStringLiteral {
    /// The day a literal such as `"2025-03-25"` names; stops when no such date exists.
    public init(stringLiteral value: String) {
        guard let day = Day(value) else { preconditionFailure("\"\(value)\" is not a date (YYYY-MM-DD)") }
        self = day
    }
}

extension Day: CustomStringConvertible, LosslessStringConvertible {
    /// The day a text in the form YYYY-MM-DD names, or nil for any other text and for dates that do not exist.
    public init?(_ text: some StringProtocol) {
        var digits: [Int] = []
        for (position, byte) in text.utf8.enumerated() {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                digits.append(Int(byte) - 48)
            }
        }
        guard digits.count == 8, text.utf8.count == 10 else { return nil }
        let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
        self.init(year: year, month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
    }

    /// The date in the form YYYY-MM-DD.
    public var description: String {
        let (year, month, day) = civil
        let yearText = String(year)
        return String(repeating: "0", count: max(0, 4 - yearText.count)) + yearText
            + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
    }
}
