import FederalPool
import Rulebook
import Testing

@Suite struct `Steps to keep status` {
    private let end = StatusPeople.permitEnd

    private func applicant(
        _ program: FederalPrograms, on day: Day? = nil, acknowledged: Day? = "2025-05-10",
        _ change: (inout TemporaryResidence) -> Void = { _ in }
    ) -> StatusCase {
        StatusPeople.statusCase(on: day ?? end) {
            $0.application = StatedApplication(program, appliedOn: "2025-05-01", acknowledgedOn: acknowledged)
            if program == .pnp { $0.nomination = StatedNomination(.saskatchewan, issuedOn: "2025-03-01") }
            change(&$0)
        }
    }

    @Test(arguments: [FederalPrograms.cec, .fsw, .fst, .pnp])
    func `a bridging open work permit is open to every class until the permit ends`(
        _ program: FederalPrograms
    ) throws {
        let step = try #require(applicant(program).open(.bridgingPermit))
        #expect(step.lastDay == end)
        #expect(step.form?.number == "IMM 5710")
        #expect(step.fees.map(\.amount) == [155_00, 100_00])
        #expect(step.basis.change.day == (program == .fst ? "2013-01-02" : "2012-12-15"))
        #expect(step.basis.words.english.contains("Saskatchewan") == (program == .pnp))
    }

    @Test func `bridging waits for the acknowledgement of receipt`() {
        func on(_ day: Day) -> StatusCase { applicant(.cec, on: day, acknowledged: "2025-05-10") }
        #expect(on("2025-05-09").open(.bridgingPermit) == nil)
        #expect(on("2025-05-09").closed(.bridgingPermit)?.first?.contains("not acknowledged") == true)
        #expect(on("2025-05-10").open(.bridgingPermit) != nil)
        #expect(on("2025-05-11").open(.bridgingPermit) != nil)
    }

    @Test func `each fact by itself closes the bridging permit`() {
        #expect(applicant(.pnp) { $0.nomination?.isEmployerRestricted = true }.open(.bridgingPermit) == nil)
        #expect(applicant(.cec) { $0.application?.refusedOn = "2025-06-01" }.open(.bridgingPermit) == nil)
        #expect(applicant(.cec) { $0.permit.kind = .study }.open(.bridgingPermit) == nil)
        #expect(applicant(.cec) { $0.leftCanadaOn = "2025-06-01" }.open(.bridgingPermit) == nil)
        #expect(applicant(.cec) { $0.application = nil }.open(.bridgingPermit) == nil)
        #expect(applicant(.pnp) { $0.nomination = nil }.open(.bridgingPermit) == nil)
        #expect(applicant(.cec, on: end + 91).open(.bridgingPermit) == nil)
    }

    @Test func `bridging with restoration costs its fee and gives no work until then`() throws {
        let step = try #require(applicant(.cec, on: end + 90).open(.bridgingPermit))
        #expect(step.lastDay == end + 90)
        #expect(step.fees.map(\.amount) == [155_00, 100_00, 239_75])
        #expect(step.meanwhile.english.hasPrefix("no work"))
    }

    @Test func `a nominee with an employer takes the employer-specific permit`() throws {
        let nominee = applicant(.pnp) {
            $0.employer = "Prairie Steel"
            $0.nomination?.isEmployerRestricted = true
        }
        let step = try #require(nominee.open(.nomineePermit))
        #expect(step.fees.map(\.amount) == [155_00])
        #expect(applicant(.pnp).closed(.nomineePermit) == ["no employer is stated"])
        let banned = applicant(.pnp) {
            ($0.employer, $0.finding) = (
                "Prairie Steel", EmployerFinding(.ban, noticeReceivedOn: "2025-06-01")
            )
        }
        #expect(banned.open(.nomineePermit) == nil)
        let ended = applicant(.pnp) { ($0.employer, $0.application) = ("Prairie Steel", nil) }
        #expect(ended.open(.nomineePermit) != nil)
        #expect(
            applicant(.pnp) {
                ($0.employer, $0.application) = ("Prairie Steel", nil)
                $0.nomination?.issuedOn = "2024-12-29"
            }.closed(.nomineePermit) == ["the nomination has ended"])
    }

    @Test func `a worker at risk of abuse asks without a fee, from 2019-06-04 on`() throws {
        func worker(on day: Day, _ kind: PermitKind = .labourMarketImpactAssessed) -> StatusCase {
            StatusPeople.statusCase(kind, on: day) { $0.isAtRiskOfAbuse = true }
        }
        #expect(worker(on: "2019-06-03").open(.vulnerableWorkerPermit) == nil)
        #expect(try #require(worker(on: "2019-06-04").open(.vulnerableWorkerPermit)).fees.isEmpty)
        #expect(worker(on: end).open(.vulnerableWorkerPermit) != nil)
        #expect(worker(on: end + 1).open(.vulnerableWorkerPermit) == nil)
        #expect(worker(on: end, .spousalOpen).open(.vulnerableWorkerPermit) == nil)
        #expect(StatusPeople.statusCase(on: end).closed(.vulnerableWorkerPermit) == nil)
    }

    @Test func `a post-graduation permit follows a study permit within its days, and is issued once`() {
        func graduate(_ graduatedOn: Day, on day: Day) -> StatusCase {
            StatusPeople.statusCase(
                .study, on: day, person: StatusPeople.person { $0.graduatedOn = graduatedOn })
        }
        #expect(graduate(end - 30, on: end).open(.postGraduationPermit)?.lastDay == end)
        #expect(graduate(end - 180, on: end).open(.postGraduationPermit)?.lastDay == end)
        #expect(graduate(end - 181, on: end).open(.postGraduationPermit) == nil)
        #expect(graduate(end + 1, on: end).open(.postGraduationPermit) == nil)
        #expect(
            StatusPeople.statusCase(.postGraduation, on: end).closed(.extendWorkPermit) == [
                "issued once in a lifetime"
            ])
    }

    @Test func `an extension already applied for is not offered again`() {
        let applied = StatusPeople.statusCase(on: end) { $0.appliedToExtendOn = end - 3 }
        #expect(applied.closed(.extendWorkPermit) == ["already applied for on \(end - 3)"])
        let another = StatusPeople.statusCase(on: end) {
            ($0.appliedToExtendOn, $0.appliedFor) = (end - 3, .bridgingOpen)
        }
        #expect(another.open(.extendWorkPermit) != nil)
    }

    @Test(arguments: [
        (PermitKind.labourMarketImpactAssessed, "IMM 5710", [155_00, 246_25]),
        (.spousalOpen, "IMM 5710", [155_00, 100_00, 246_25]), (.study, "IMM 5709", [150_00, 246_25]),
        (.visitor, "IMM 5708", [100_00, 246_25]),
    ])
    func `status is restored by the form and the fees of what was held`(
        kind: PermitKind, form: String, cents: [Int]
    ) throws {
        let lost = StatusCase(
            StatusPeople.candidate, TemporaryResidence(WorkPermit(kind, expiresOn: "2026-01-31")),
            on: "2026-02-01", law: temporaryStatus, windows: expressEntry.windows)
        let step = try #require(lost.open(.restoreStatus))
        #expect(step.form?.number == form)
        #expect(step.fees.map(\.amount) == cents)
    }

    @Test func `an invitation is answered by its last day, a nominee's not after the nomination`() {
        func invited(_ program: FederalPrograms, nominated: Day, on day: Day) -> StatusCase {
            StatusPeople.statusCase(on: day) {
                $0.invitation = StatedInvitation(program, issuedOn: "2025-05-01")
                $0.nomination = StatedNomination(.saskatchewan, issuedOn: nominated)
            }
        }
        let last: Day = "2025-06-30"
        #expect(
            invited(.cec, nominated: "2025-03-01", on: last).open(.applyForPermanentResidence)?.lastDay
                == last)
        #expect(invited(.cec, nominated: "2025-03-01", on: last + 1).open(.applyForPermanentResidence) == nil)
        #expect(
            invited(.pnp, nominated: "2024-12-10", on: "2025-06-01").open(.applyForPermanentResidence)?
                .lastDay
                == "2025-06-10")
        #expect(
            invited(.pnp, nominated: "2024-12-10", on: "2025-06-11").open(.applyForPermanentResidence) == nil)
    }
}
