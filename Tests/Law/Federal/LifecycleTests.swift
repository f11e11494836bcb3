import FederalPool
import Rulebook
import Testing

/// The life of a profile and what must hold when the application is received.
@Suite struct `Federal lifecycle` {
    private let lifecycle = expressEntry.lifecycle

    @Test(
        arguments: [
            ("2015-12-31", [.pnp, .fst, .fsw, .cec]), ("2016-01-01", [.pnp, .cec, .fsw, .fst]),
        ] as [(Day, [FederalPrograms])])
    func `an invitation names the programs in the order of its day`(day: Day, expected: [FederalPrograms]) {
        #expect(lifecycle.programOrder[day] == expected)
    }

    @Test func `the order of 2015 is not an official one`() {
        #expect(lifecycle.programOrder.versions.map(\.change.source.reliability) == [.secondary, .official])
    }

    @Test(
        arguments: [
            ("2017-06-21", false, false, false), ("2017-06-22", true, true, false),
            ("2022-06-22", true, true, false), ("2022-06-23", true, true, true),
        ] as [(Day, Bool, Bool, Bool)])
    func `what is forgiven at filing changes on its days`(
        day: Day, birthdays: Bool, changes: Bool, category: Bool
    ) {
        #expect(
            lifecycle.filing[day]
                == FilingRule(
                    forgivesBirthdays: birthdays, forgivesChangesAboveCutOff: changes,
                    asksForCategory: category))
    }

    @Test func `a draft lasts sixty days and the bar five years`() {
        #expect(lifecycle.completionDays["2025-01-01"] == 60)
        #expect(lifecycle.misrepresentationBarYears["2025-01-01"] == 5)
    }

    @Test func `a child's age is locked in when a nominee applied to the province, else at filing`() {
        func day(_ program: FederalPrograms, _ nomination: Day?) -> Day {
            lifecycle.ageIsLockedIn(
                applyingAs: program, on: "2025-06-01", nominationAppliedForOn: nomination)
        }
        #expect(day(.pnp, "2024-11-15") == "2024-11-15")
        #expect(day(.cec, "2024-11-15") == "2025-06-01")
        #expect(day(.fsw, nil) == "2025-06-01" && day(.fst, nil) == "2025-06-01")
    }

    @Test func `a child who turns 22 between the nomination and the filing is still dependent`() {
        let born: Day = "2003-01-10"
        #expect(lifecycle.isDependent(childBornOn: born, lockedInOn: "2025-01-09"))
        #expect(!lifecycle.isDependent(childBornOn: born, lockedInOn: "2025-01-10"))
        #expect(!lifecycle.isDependent(childBornOn: born, lockedInOn: "2017-10-23"))
    }
}
