import FederalPool
import Rulebook
import Testing

@Suite struct `Windows of the pool` {
    @Test(
        arguments: [
            ("2015-01-01", 0, 60), ("2016-11-19", 60, 90), ("2018-06-26", 90, 60), ("2020-03-18", 60, 90),
            ("2021-06-29", 90, 60),
        ] as [(Day, Int, Int)])
    func `the time to apply changes on its days`(day: Day, before: Int, since: Int) {
        let window = expressEntry.windows.invitationDays
        #expect((window[day - 1] ?? 0) == before)
        #expect(window[day] == since)
        #expect(window[day + 1] == since)
    }

    @Test func `a profile lives 12 months, a nomination is accepted in 30 days and filed in six months`() {
        let windows = expressEntry.windows
        #expect(windows.profileMonths["2025-01-01"] == 12)
        #expect(windows.acceptNominationDays["2025-01-01"] == 30)
        #expect(windows.nominationMonths["2025-01-01"] == 6)
        #expect(windows.processingMonths["2025-01-01"] == 6)
    }

    @Test func `facts that are not official say so`() {
        let windows = expressEntry.windows
        #expect(windows.invitationDays.version(on: "2020-03-18")?.change.source.reliability == .recalled)
        #expect(windows.nominationMonths.version(on: "2025-01-01")?.change.source.reliability == .secondary)
        #expect(
            expressEntry.settlementFunds.version(on: "2015-01-01")?.change.source.reliability == .recalled)
        #expect(
            expressEntry.settlementFunds.version(on: "2025-07-07")?.change.source.reliability == .secondary)
        #expect(expressEntry.ranking.version(on: "2020-10-20")?.change.source.reliability == .secondary)
        #expect(expressEntry.ranking.version(on: "2025-03-25")?.change.source.reliability == .official)
    }
}
