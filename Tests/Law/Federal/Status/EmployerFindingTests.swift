import FederalPool
import Rulebook
import Testing

@Suite struct `A finding on the employer` {
    private func found(
        _ kind: EmployerFindingKind, sent: Day? = nil, received: Day? = nil, on day: Day,
        _ change: (inout TemporaryResidence) -> Void = { _ in }
    ) -> StatusCase {
        StatusPeople.statusCase(on: day) {
            $0.employer = "Prairie Steel"
            $0.finding = EmployerFinding(kind, noticeSentOn: sent, noticeReceivedOn: received)
            change(&$0)
        }
    }

    @Test func `is answered by the thirtieth day after receipt`() {
        let received: Day = "2025-05-02"
        for (day, isComing) in [(29, true), (30, true), (31, false)] {
            let person = found(.preliminary, received: received, on: received + day)
            #expect(person.employerReplyEndsOn == "2025-06-01")
            #expect((person.coming(.employerReplyEnds) != nil) == isComing)
        }
    }

    @Test(
        arguments: [
            (EmployerFindingKind.preliminary, "2019-06-02", nil, nil),
            (.preliminary, "2019-06-03", "2019-06-13", "2019-07-13"),
            (.preliminary, "2019-06-04", "2019-06-14", "2019-07-14"),
            (.preliminaryOnPandemicDuties, "2020-04-19", "2020-04-29", "2020-05-04"),
            (.preliminaryOnPandemicDuties, "2020-04-20", "2020-04-25", "2020-04-30"),
            (.preliminary, "2020-04-20", "2020-04-30", "2020-05-30"),
        ] as [(EmployerFindingKind, Day, Day?, Day?)])
    func `counts as received ten days after it was sent, five on the pandemic duties`(
        kind: EmployerFindingKind, sent: Day, received: Day?, reply: Day?
    ) {
        let person = found(kind, sent: sent, on: sent)
        #expect(person.noticeReceivedOn == received)
        #expect(person.employerReplyEndsOn == reply)
    }

    @Test func `received on a known day, it is not deemed received on another`() {
        let person = found(.preliminary, sent: "2025-05-01", received: "2025-05-03", on: "2025-05-04")
        #expect(person.noticeReceivedOn == "2025-05-03")
        #expect(person.coming(.noticeReceived) == nil)
        #expect(
            found(.preliminary, sent: "2025-05-01", on: "2025-05-04").coming(.noticeReceived) == "2025-05-11")
    }

    @Test func `has no effect before its notice, and none on the offer while it is preliminary`() {
        #expect(found(.ban, received: "2025-05-02", on: "2025-05-01").employerEffects.isEmpty)
        let preliminary = found(.preliminary, received: "2025-05-02", on: "2025-05-02")
        #expect(preliminary.employerEffects.contains { $0.words.english.contains("stand as they are") })
        #expect(preliminary.employerConsequences.count == 4)
        #expect(preliminary.open(.extendWorkPermit) != nil)
    }

    @Test func `brings warnings from 2022-09-26 only`() {
        func consequences(_ day: Day) -> Int {
            found(.preliminary, received: day, on: day).employerConsequences.count
        }
        #expect(
            [consequences("2022-09-25"), consequences("2022-09-26"), consequences("2022-09-27")] == [3, 4, 4])
    }

    @Test(arguments: [
        (EmployerFindingKind.ban, true), (.penaltyInDefault, true), (.penalty, false), (.warning, false),
    ])
    func `bars permits when it is a ban or an unpaid penalty`(kind: EmployerFindingKind, bars: Bool) {
        let person = found(kind, received: "2025-05-02", on: "2025-05-02")
        #expect((person.open(.extendWorkPermit) == nil) == bars)
    }

    @Test func `takes the ground from a nomination that names the employer`() {
        func words(_ kind: EmployerFindingKind, restricted: Bool) -> String {
            found(kind, received: "2025-05-02", on: "2025-05-03") {
                $0.nomination = StatedNomination(
                    .saskatchewan, issuedOn: "2025-03-01", isEmployerRestricted: restricted)
                $0.invitation = StatedInvitation(.pnp, issuedOn: "2025-04-20")
            }.employerEffects.map(\.words.english).joined(separator: " ")
        }
        #expect(words(.ban, restricted: true).contains("the province may withdraw it"))
        #expect(words(.ban, restricted: true).contains("invitation has to be declined"))
        #expect(!words(.ban, restricted: false).contains("the province may withdraw it"))
        #expect(!words(.warning, restricted: true).contains("withdraw"))
    }

    @Test func `of a penalty is due in thirty days`() {
        #expect(found(.penalty, received: "2025-05-02", on: "2025-05-02").coming(.penaltyDue) == "2025-06-01")
    }
}
