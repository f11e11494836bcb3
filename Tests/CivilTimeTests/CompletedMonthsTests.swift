import CivilTime
import Testing

@Suite struct `Completed months` {
    /// The most months that, counted by the calendar, end on the day or before.
    private func byCalendar(from earlier: Day, to later: Day, near estimate: Int) -> Int {
        var months = max(0, estimate - 2)
        while earlier.adding(months: months + 1) <= later { months += 1 }
        return months
    }

    @Test(arguments: ["1899-12-01", "1999-10-15", "2023-12-01"] as [Day])
    func `are those of the calendar for every distance up to two centuries`(first: Day) {
        for start in stride(from: 0, to: 130, by: 3) {
            let earlier = first + start
            for distance in Array(0..<800) + Array(stride(from: 800, to: 73_000, by: 41)) {
                let later = earlier + distance
                let months = later.months(since: earlier)
                let expected = byCalendar(from: earlier, to: later, near: distance * 48 / 1_461)
                if months != expected {
                    Issue.record("\(earlier) to \(later): \(months), by the calendar \(expected)")
                }
            }
        }
    }
}
