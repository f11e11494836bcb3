import Rulebook

extension JSONLines {
    /// Reads true or false.
    mutating func flag() throws(CandidateFileError) -> Bool {
        if current == UInt8(ascii: "t"), word(.yes) {
            position += 4
            return true
        }
        guard current == UInt8(ascii: "f"), word(.no) else { throw expected("true or false") }
        position += 5
        return false
    }

    /// Reads a number with at most two decimals, in hundredths.
    mutating func hundredths(
        _ allowed: ClosedRange<Int>, _ what: @autoclosure () -> String
    ) throws(CandidateFileError) -> Int {
        let start = position
        let isNegative = take(Byte.minus)
        guard let whole = digits(most: 12), !hasLeadingZero(start) else { throw wrong(from: start, what()) }
        var value = whole * 100
        if take(Byte.point) {
            guard let decimals = decimals() else { throw wrong(from: start, what()) }
            value += decimals
        }
        guard endsNumber, allowed.contains(isNegative ? -value : value) else {
            throw wrong(from: start, what())
        }
        return isNegative ? -value : value
    }

    /// Reads a whole number within bounds.
    @inline(__always)
    mutating func whole(_ allowed: ClosedRange<Int>) throws(CandidateFileError) -> Int {
        let start = position
        let value = try hundredths(
            (allowed.lowerBound * 100)...(allowed.upperBound * 100 + 99),
            "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
        guard value % 100 == 0 else {
            throw wrong(from: start, "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        return value / 100
    }

    /// Reads a day in the form YYYY-MM-DD.
    mutating func day() throws(CandidateFileError) -> Day {
        let start = position
        try text("a date in quotes (YYYY-MM-DD)")
        guard textRange.count == 10, !isEscaped, let day = dayOfText() else {
            throw wrong(from: start, "a date that exists (YYYY-MM-DD)")
        }
        return day
    }

    private func dayOfText() -> Day? {
        let first = textRange.lowerBound
        guard bytes[first + 4] == Byte.minus, bytes[first + 7] == Byte.minus,
            let year = number(first..<(first + 4)), let month = number((first + 5)..<(first + 7)),
            let day = number((first + 8)..<(first + 10)), year >= 1_900
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Reads a time of day, HH:MM or HH:MM:SS, as the second of the day.
    mutating func secondOfDay() throws(CandidateFileError) -> Int32 {
        let start = position
        try text("a time of day in quotes (HH:MM or HH:MM:SS)")
        let first = textRange.lowerBound
        let count = textRange.count
        guard count == 5 || count == 8, !isEscaped, bytes[first + 2] == Byte.colon,
            let hours = number(first..<(first + 2)), let minutes = number((first + 3)..<(first + 5)),
            count == 5 || bytes[first + 5] == Byte.colon,
            let seconds = count == 5 ? 0 : number((first + 6)..<(first + 8)),
            hours < 24, minutes < 60, seconds < 60
        else { throw wrong(from: start, "a time of day (HH:MM or HH:MM:SS)") }
        return Int32(hours * 3_600 + minutes * 60 + seconds)
    }

    /// Reads an occupation: the five digits of a code of 2021 or the four of an earlier one, in quotes.
    mutating func occupation() throws(CandidateFileError) -> Occupation {
        let start = position
        try text(JSONLines.occupationForm)
        guard textRange.count == 5 || textRange.count == 4, !isEscaped, let code = number(textRange),
            code > 0
        else { throw wrong(from: start, JSONLines.occupationForm) }
        return Occupation(code: textRange.count == 4 ? Occupation.fourDigits + Int32(code) : Int32(code))
    }

    private static let occupationForm =
        #"a five-digit NOC code in quotes, such as "21231", or a four-digit one of NOC 2011 or 2016, such as "2173""#

    /// Reads one word of a list, as its position.
    @inline(__always)
    mutating func word(of table: WordTable) throws(CandidateFileError) -> Int {
        let start = position
        guard current == Byte.quote else { throw expected("one of \(table.list)") }
        try text()
        guard let index = index(in: table) else { throw wrong(from: start, "one of \(table.list)") }
        return index
    }

    /// The value that starts at a position is not what was expected.
    func wrong(from start: Int, _ what: String) -> CandidateFileError {
        var there = self
        there.position = start
        return there.expected(what)
    }

    /// The number that digits alone spell, or nil.
    private func number(_ range: Range<Int>) -> Int? {
        var value = 0
        for position in range {
            let byte = bytes[position]
            guard byte >= Byte.zero, byte <= Byte.nine else { return nil }
            value = value * 10 + Int(byte - Byte.zero)
        }
        return value
    }

    /// Passes over digits; nil for none or too many.
    @inline(__always) mutating func digits(most: Int) -> Int? {
        let start = position
        var value = 0
        while position < end, bytes[position] >= Byte.zero, bytes[position] <= Byte.nine {
            guard position - start < most else { return nil }
            value = value * 10 + Int(bytes[position] - Byte.zero)
            position += 1
        }
        return position == start ? nil : value
    }

    /// Passes over one or two decimals and zeros after them, as hundredths; nil for others.
    private mutating func decimals() -> Int? {
        let start = position
        guard let value = digits(most: 12) else { return nil }
        let count = position - start
        if count == 1 { return value * 10 }
        let scale = (2..<count).reduce(1) { scale, _ in scale * 10 }
        return value % scale == 0 ? value / scale : nil
    }

    @inline(__always) func hasLeadingZero(_ start: Int) -> Bool {
        let first = bytes[start] == Byte.minus ? start + 1 : start
        return bytes[first] == Byte.zero && position - first > 1
    }

    /// True where a number may end: no letter, exponent or further point follows.
    @inline(__always) var endsNumber: Bool {
        let byte = current
        return byte == Byte.comma || byte == Byte.closeBrace || byte == Byte.closeBracket
            || byte <= Byte.space
    }
}
