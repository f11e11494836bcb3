import FederalPool
import Rulebook
import Testing

@Suite struct `Standing in temporary status` {
    private let end = StatusPeople.permitEnd

    @Test func `a permit holds through its last day and is lost the day after`() {
        #expect(StatusPeople.statusCase(on: end - 1).standing == .authorized(until: end))
        #expect(StatusPeople.statusCase(on: end).standing == .authorized(until: end))
        let after = StatusPeople.statusCase(on: end + 1)
        #expect(after.standing == .restorable(lastDay: end, until: "2025-09-28"))
        #expect(!after.standing.isStatus && !after.work.isAllowed)
    }

    @Test func `restoration is open through the ninetieth day`() {
        for (day, standing) in [
            (89, TemporaryStanding.restorable(lastDay: end, until: end + 90)),
            (90, .restorable(lastDay: end, until: end + 90)), (91, .lost(lastDay: end)),
        ] {
            #expect(StatusPeople.statusCase(on: end + day).standing == standing)
        }
        #expect(StatusPeople.statusCase(on: end + 90).open(.restoreStatus)?.lastDay == end + 90)
        #expect(StatusPeople.statusCase(on: end + 91).open(.restoreStatus) == nil)
        #expect(StatusPeople.statusCase(on: end + 91).open(.afterRestoration) != nil)
        #expect(StatusPeople.statusCase(on: end + 90).open(.afterRestoration) == nil)
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func `an extension maintains status when it was applied for by the last day`(days: Int, holds: Bool) {
        let applied = end + days
        let later = StatusPeople.statusCase(on: end + 30) { $0.appliedToExtendOn = applied }
        #expect(
            later.standing
                == (holds ? .maintained(appliedOn: applied) : .restorable(lastDay: end, until: end + 90)))
        #expect(later.work.isAllowed == holds)
        #expect(later.work.counts == holds)
        #expect(later.remarks.isEmpty == holds)
    }

    @Test func `an application of a day to come changes nothing yet`() {
        let today = StatusPeople.statusCase(on: end - 10) { $0.appliedToExtendOn = end - 9 }
        #expect(today.coming(.lastDayToExtend) == end)
        #expect(
            StatusPeople.statusCase(on: end - 9) { $0.appliedToExtendOn = end - 9 }.coming(.lastDayToExtend)
                == nil)
    }

    @Test func `a refusal ends maintained status with its day, and the ninety days begin`() {
        let refusal = end + 40
        func on(_ day: Day) -> TemporaryStanding {
            StatusPeople.statusCase(on: day) {
                ($0.appliedToExtendOn, $0.extensionRefusedOn) = (end, refusal)
            }.standing
        }
        #expect(on(refusal - 1) == .maintained(appliedOn: end))
        #expect(on(refusal) == .maintained(appliedOn: end))
        #expect(on(refusal + 1) == .restorable(lastDay: refusal, until: refusal + 90))
        #expect(on(refusal + 91) == .lost(lastDay: refusal))
    }

    @Test func `a refusal while the permit still holds leaves the permit its last day`() {
        let refused = StatusPeople.statusCase(on: end + 1) {
            ($0.appliedToExtendOn, $0.extensionRefusedOn) = (end - 60, end - 20)
        }
        #expect(refused.standing == .restorable(lastDay: end, until: end + 90))
    }

    @Test(arguments: [(0, false), (1, true), (90, true), (91, false)])
    func `restoration waits for a decision when it was applied for in time`(days: Int, isPending: Bool) {
        let applied = end + days
        let later = StatusPeople.statusCase(on: end + 100) { $0.appliedToRestoreOn = applied }
        #expect(later.standing == (isPending ? .restorationPending(appliedOn: applied) : .lost(lastDay: end)))
        #expect(!later.work.isAllowed && !later.work.counts)
    }

    @Test func `restoration refused leaves what is left of the ninety days`() {
        func on(_ day: Day) -> TemporaryStanding {
            StatusPeople.statusCase(on: day) {
                ($0.appliedToRestoreOn, $0.restorationRefusedOn) = (end + 5, end + 50)
            }.standing
        }
        #expect(on(end + 49) == .restorationPending(appliedOn: end + 5))
        #expect(on(end + 50) == .restorable(lastDay: end, until: end + 90))
        #expect(on(end + 91) == .lost(lastDay: end))
    }

    @Test func `leaving Canada ends maintained status from its day on`() {
        func on(_ day: Day) -> StatusCase {
            StatusPeople.statusCase(on: day) { ($0.appliedToExtendOn, $0.leftCanadaOn) = (end, end + 20) }
        }
        #expect(on(end + 19).standing == .maintained(appliedOn: end))
        #expect(on(end + 20).standing == .abroad)
        #expect(!on(end + 20).work.isAllowed)
        #expect(on(end + 20).possibleSteps.isEmpty)
    }

    @Test func `who states no permit is abroad or of unknown status`() {
        #expect(StatusPeople.statusCase(.none, on: end).standing == .unknown)
        #expect(
            StatusPeople.statusCase(.none, on: end, person: StatusPeople.person { $0.residence = nil })
                .standing == .abroad)
    }

    @Test func `what is only reported is marked so`() {
        let bases = StatusPeople.statusCase(on: end + 1).bases
        #expect(bases.contains { $0.change.source.reliability == .secondary })
    }

    @Test func `every standing rests on a text that was in force`() {
        for day in [end, end + 1, end + 91] {
            let bases = StatusPeople.statusCase(on: day).bases
            #expect(!bases.isEmpty)
            #expect(bases.allSatisfy { $0.change.day <= day && !$0.change.source.citation.isEmpty })
        }
    }
}
