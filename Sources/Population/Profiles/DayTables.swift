import Rulebook

/// What all candidates recorded on one day share: the birthdays by age and the settlement funds by size of family.
final class DayTables: Sendable {
    let day: Day
    /// The latest day of birth of a person of each age.
    private let birthdays: [Day]
    /// By persons in the family.
    private let funds: [Int32]

    init(_ day: Day, funds table: FundsTable?) {
        self.day = day
        birthdays = (0...70).map { day.adding(years: -$0) }
        funds = (0...8).map { Int32(table?.amount(for: $0) ?? 15_000) }
    }

    /// A day of birth for an age, even within the year.
    @inline(__always)
    func birth(age: Int, _ luck: Luck) -> Day { birthdays[age] - luck.below(365, .birthday) }

    /// Funds at or above the table's for a family.
    @inline(__always)
    func funds(for persons: Int, _ luck: Luck) -> Int32 {
        funds[min(8, persons)] + Int32(luck.below(40_000, .funds))
    }
}
