/// A number as it is written: a whole part and a fraction, exact however many decimals there are.
struct Decimal {
    let isNegative: Bool
    let whole: Int
    /// The first nine decimals.
    let billionths: Int
    /// Further decimals that are not all zero.
    let hasMore: Bool

    /// True when the number is whole.
    var isWhole: Bool { billionths == 0 && !hasMore }

    /// The whole part of the number times a factor of at most a thousand, and whether that was all.
    func scaled(by factor: Int) -> (value: Int, isExact: Bool) {
        let fraction = billionths * factor
        let isExact = fraction % Decimal.one == 0 && !hasMore
        return (whole * factor + fraction / Decimal.one, isExact)
    }

    static let one = 1_000_000_000
    /// The most digits before the point.
    static let mostDigits = 12
}

extension JSONLines {
    /// Reads a number without an exponent.
    mutating func decimal(_ what: @autoclosure () -> String) throws(CandidateFileError) -> Decimal {
        let start = position
        let isNegative = take(Byte.minus)
        guard let whole = digits(most: Decimal.mostDigits), !hasLeadingZero(start) else {
            throw wrong(from: start, what())
        }
        var (billionths, decimals, hasMore) = (0, 0, false)
        if take(Byte.point) {
            while current >= Byte.zero, current <= Byte.nine {
                if decimals < 9 { billionths = billionths * 10 + Int(current - Byte.zero) }
                if decimals >= 9, current != Byte.zero { hasMore = true }
                decimals += 1
                position += 1
            }
            guard decimals > 0 else { throw wrong(from: start, what()) }
        }
        for _ in 0..<max(0, 9 - decimals) { billionths *= 10 }
        guard endsNumber else { throw wrong(from: start, what()) }
        let isZero = whole == 0 && billionths == 0 && !hasMore
        return Decimal(
            isNegative: isNegative && !isZero, whole: whole, billionths: billionths, hasMore: hasMore)
    }
}
