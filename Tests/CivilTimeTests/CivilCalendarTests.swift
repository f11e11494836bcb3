import CivilTime
import Testing

@Suite struct `The civil calendar` {
    @Test func `every day of eight centuries follows the one before`() {
        var (year, month, day) = (1600, 1, 1)
        var number = Day(year: 1600, month: 1, day: 1)!.number
        while year < 2400 {
            let civil = Day(number: number).civil
            #expect(civil == (year, month, day))
            guard civil == (year, month, day) else { return }
            number += 1
            day += 1
            if day > lastDay(year, month) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }

    @Test func `age by the calendar is age by the count of days`() {
        for birth in ["1960-02-29", "1990-06-15", "1999-12-31", "2000-02-29", "2000-03-01", "1900-02-28"]
            as [Day]
        {
            for step in 0...40_000 {
                let day = birth + step
                let years = day.year - birth.year
                let expected = day >= birth.adding(years: years) ? years : years - 1
                guard day.age(bornOn: birth) == expected else {
                    Issue.record("\(birth) on \(day): \(day.age(bornOn: birth)), expected \(expected)")
                    return
                }
            }
        }
        #expect(("2025-02-28" as Day).age(bornOn: "2000-02-29") == 25)
        #expect(("2025-02-27" as Day).age(bornOn: "2000-02-29") == 24)
        #expect(("2024-12-31" as Day).age(bornOn: "2025-01-01") == -1)
    }

    @Test func `completed months end with the month when it is shorter`() {
        #expect(("2025-02-28" as Day).months(since: "2024-08-31") == 6)
        #expect(("2025-02-27" as Day).months(since: "2024-08-31") == 5)
        #expect(("2025-01-15" as Day).months(since: "2024-01-15") == 12)
        #expect(("2025-01-14" as Day).months(since: "2024-01-15") == 11)
        #expect(("2025-01-14" as Day).months(since: "2026-01-15") == 0)
    }

    @Test func `the ends of time have civil dates`() {
        #expect(Day.distantPast.civil.year < -2_000_000)
        #expect(Day.distantFuture.civil.year > 2_000_000)
    }

    private func lastDay(_ year: Int, _ month: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}
