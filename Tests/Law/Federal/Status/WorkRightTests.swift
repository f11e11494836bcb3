import Rulebook
import Testing

@Suite struct `The right to work` {
    private let end = StatusPeople.permitEnd

    @Test func `names the employer of a closed permit and no employer of an open one`() {
        let closed = StatusPeople.statusCase(on: end) { $0.employer = "Prairie Steel" }
        #expect(closed.work.words.english.contains("Prairie Steel"))
        let open = StatusPeople.statusCase(.spousalOpen, on: end) { $0.employer = "Prairie Steel" }
        #expect(!open.work.words.english.contains("Prairie Steel"))
        #expect(!StatusPeople.statusCase(.visitor, on: end).work.isAllowed)
    }

    @Test(
        arguments: [("2024-11-07", "20 hours"), ("2024-11-08", "24 hours"), ("2024-11-09", "24 hours")]
            as [(Day, String)])
    func `off campus grows from 20 to 24 hours on 2024-11-08`(day: Day, hours: String) {
        let student = StatusPeople.statusCase(.study, on: day)
        #expect(student.work.isAllowed && !student.work.counts)
        #expect(student.work.words.english.hasPrefix(hours))
    }

    @Test func `of a graduate is full-time after a work permit was applied for in time`() {
        func graduate(_ graduatedOn: Day, appliedOn: Day) -> WorkRight {
            StatusPeople.statusCase(
                .study, on: end + 10, person: StatusPeople.person { $0.graduatedOn = graduatedOn },
                { ($0.appliedToExtendOn, $0.appliedFor) = (appliedOn, .postGraduation) }
            ).work
        }
        #expect(graduate(end - 30, appliedOn: end).words.english.hasPrefix("full-time"))
        #expect(graduate(end - 30, appliedOn: end).counts)
        #expect(graduate(end + 1, appliedOn: end).words.english.contains("off campus"))
        #expect(!graduate(end - 30, appliedOn: end + 1).isAllowed)
    }

    @Test func `ends with the permit for who asked to stay as a visitor`() {
        func worker(_ appliedFor: PermitKind?) -> StatusCase {
            StatusPeople.statusCase(on: end + 1) { ($0.appliedToExtendOn, $0.appliedFor) = (end, appliedFor) }
        }
        #expect(worker(.visitor).standing.isStatus && !worker(.visitor).work.isAllowed)
        #expect(worker(nil).work.isAllowed && worker(.bridgingOpen).work.isAllowed)
        let today = StatusPeople.statusCase(on: end)
        #expect(today.open(.stayAsVisitor)?.meanwhile.english == "work ends with the permit held")
        #expect(today.open(.extendWorkPermit)?.meanwhile.english.hasPrefix("work until the decision") == true)
    }

    @Test func `gives no experience that counts during full-time study`() {
        let worker = StatusPeople.statusCase(.spousalOpen, on: end) { $0.studiesFullTime = true }
        #expect(worker.work.isAllowed && !worker.work.counts)
        #expect(StatusPeople.statusCase(.spousalOpen, on: end).work.counts)
    }
}
