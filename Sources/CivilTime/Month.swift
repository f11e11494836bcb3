/// A calendar month of a year.
public struct Month: Hashable, Comparable, Sendable {
    /// The civil year.
    public var year: Int
    /// The month, 1 for January to 12 for December.
    public var month: Int

    /// The month of a year; `month` is 1 to 12.
    public init(year: Int, month: Int) {
        precondition((1...12).contains(month), "a month is 1 to 12, not \(month)")
        self.year = year
        self.month = month
    }

    /// The month a day falls in.
    public init(of day: Day) {
        let civil = day.civil
        self.init(year: civil.year, month: civil.month)
    }

    /// The number of the month's last day, 28 to 31.
    public var lastDay: Int {
        switch month {
        case 2: isLeapYear ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The month's first day.
    public var first: Day { Day(number: Day.count(year: year, month: month, day: 1)) }
    /// The month's last day.
    public var last: Day { Day(number: Day.count(year: year, month: month, day: lastDay)) }
    /// The month after this one.
    public var next: Month {
        month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
    }

    public static func < (left: Month, right: Month) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }

    private var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}
