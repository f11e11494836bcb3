/// A civil day, counted from 1970-01-01, without clock or time zone.
///
/// Every date of law, of a candidate and of a simulation is a `Day`; the days of the pool are days in Canada's Eastern time.
public struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
    /// Days since 1970-01-01; negative before it.
    public var number: Int32

    /// The day `number` days after 1970-01-01.
    @inlinable public init(number: Int32) { self.number = number }

    /// The day of a civil date, or nil when no such date exists (month 1 to 12, day 1 to the month's last).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Month(year: year, month: month).lastDay else {
            return nil
        }
        self.init(number: Day.count(year: year, month: month, day: day))
    }

    @inlinable public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day `days` later (earlier when negative).
    @inlinable public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

    /// The day `days` earlier.
    @inlinable public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

    /// The number of days from the second day to the first.
    @inlinable public static func - (later: Day, earlier: Day) -> Int {
        Int(later.number) - Int(earlier.number)
    }

    @inlinable public static func += (day: inout Day, days: Int) { day = day + days }
}

extension Day {
    /// The earliest day anything of this project can name.
    public static let distantPast = Day(number: Int32.min / 2)
    /// A day later than any other, for rules and permits without an end.
    public static let distantFuture = Day(number: Int32.max / 2)

    /// The civil year, month (1 to 12) and day of the month.
    public var civil: (year: Int, month: Int, day: Int) {
        // Counting years from 1 March puts the leap day last, so that centuries, years and months are each one linear
        // formula, here with divisors that are powers of two (Neri and Schneider, Euclidean affine functions, 2022).
        // The shift by whole eras of 400 years keeps every day from `distantPast` on positive.
        let shifted = UInt64(bitPattern: Int64(number) + 719_468 + 146_097 * Day.erasBeforeZero)
        let centuries = (4 * shifted + 3) / 146_097
        let quarterDays = (4 * shifted + 3) % 146_097 | 3
        let years = 2_939_745 * quarterDays
        let dayOfYear = (years & 0xFFFF_FFFF) / 2_939_745 / 4
        let months = 2_141 * dayOfYear + 197_913
        let isJanuaryOrFebruary = dayOfYear >= 306
        let year =
            Int64(100 * centuries + (years >> 32)) - 400 * Day.erasBeforeZero + (isJanuaryOrFebruary ? 1 : 0)
        let month = Int(months >> 16) - (isJanuaryOrFebruary ? 12 : 0)
        return (Int(year), month, Int((months & 0xFFFF) / 2_141) + 1)
    }

    private static let erasBeforeZero: Int64 = 7_400

    /// The civil year.
    public var year: Int { civil.year }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    public var weekday: Int {
        let remainder = (Int(number) + 3) % 7
        return remainder < 0 ? remainder + 7 : remainder
    }

    /// True from Monday to Friday.
    public var isWorkday: Bool { weekday < 5 }

    /// The day `months` later with the same day of the month, or the month's last when it has no such day.
    ///
    /// Six months from 31 August is the last day of February, as section 28 of the Interpretation Act counts months.
    public func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let count = year * 12 + (month - 1) + months
        let target = Month(
            year: count >= 0 ? count / 12 : (count - 11) / 12, month: ((count % 12) + 12) % 12 + 1)
        return Day(number: Day.count(year: target.year, month: target.month, day: min(day, target.lastDay)))
    }

    /// The day `years` later; 29 February becomes 28 February in a common year.
    public func adding(years: Int) -> Day { adding(months: years * 12) }

    /// The completed months from `earlier` to this day; zero when `earlier` is later.
    public func months(since earlier: Day) -> Int {
        guard self > earlier else { return 0 }
        // Over a century, so many months are 1,461 days in 48 of them, give or take four days: most of the month the
        // calendar need not be asked.
        let days = self - earlier
        let estimate = days * 48 / 1_461
        let rest = days * 48 - estimate * 1_461
        if estimate < 1_200, rest > 195, rest < 1_265 { return estimate }
        let (from, to) = (earlier.civil, civil)
        let months = (to.year - from.year) * 12 + to.month - from.month
        if to.day >= from.day { return months }
        return to.day >= 28 && to.day == Month(year: to.year, month: to.month).lastDay ? months : months - 1
    }

    /// The completed years of age on this day of a person born on `birth`.
    ///
    /// A person born on 29 February completes a year on 28 February of a common year.
    public func age(bornOn birth: Day) -> Int {
        let days = self - birth
        // So many years are 365 days each and a leap day every fourth, give or take two days over two centuries: far from
        // the birthday the calendar need not be asked.
        let estimate = days * 4 / 1_461
        let rest = days - 365 * estimate - estimate / 4
        if days >= 0, estimate < 200, rest > 2, rest < 362 { return estimate }
        let years = year - birth.year
        return self >= birth.adding(years: years) ? years : years - 1
    }

    static func count(year: Int, month: Int, day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}
