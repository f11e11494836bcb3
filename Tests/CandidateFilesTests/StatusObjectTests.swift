import CandidateFiles
import FederalPool
import Rulebook
import Testing

@Suite struct `The status object of a line` {
    private func people(
        _ text: String
    ) throws(CandidateFileError) -> [(person: ImportedCandidate, stated: TemporaryResidence, line: Int)] {
        var found: [(person: ImportedCandidate, stated: TemporaryResidence, line: Int)] = []
        try CandidateReader(file: "people", for: .scoring(on: scoringDay), tests: languageTests)
            .forEachStatus(in: Array(text.utf8)) { found.append(($0, $1, $2)) }
        return found
    }

    private func mistake(_ status: String, before: String = "") -> String? {
        do {
            _ = try people(before + #"{"age":29,"status":{\#(status)}}"#)
            return nil
        } catch {
            return String("\(error)".dropFirst("people:".count))
        }
    }

    @Test func `says every fact beside those of the candidate`() throws {
        let line =
            #"{"id":"a","status":{"permit":"francophone_mobility","permit_expires_on":"2025-06-30","#
            + #""applied_to_extend_on":"2025-06-01","applied_for":"bridging_open","extension_refused_on":"2025-08-01","#
            + #""applied_to_restore_on":"2025-08-02","restoration_refused_on":"2025-09-01","left_canada_on":"2025-10-01","#
            + #""employer":"Prairie Steel","employer_is_gone":true,"risk_of_abuse":true,"full_time_study":true,"#
            + #""credential_assessed_on":"2022-01-01","nomination":{"province":"SK","issued_on":"2025-01-02","#
            + #""employer_restricted":true},"invitation":{"program":"PNP","issued_on":"2025-02-03"},"application":"#
            + #"{"program":"PNP","applied_on":"2025-03-04","acknowledged_on":"2025-03-05","refused_on":"2025-12-01"},"#
            + #""employer_finding":{"kind":"penalty_in_default","notice_sent_on":"2025-04-01","#
            + #""notice_received_on":"2025-04-02"}},"age":29}"#
        var expected = TemporaryResidence(WorkPermit(.francophoneMobility, expiresOn: "2025-06-30"))
        (expected.appliedToExtendOn, expected.appliedFor) = ("2025-06-01", .bridgingOpen)
        expected.extensionRefusedOn = "2025-08-01"
        (expected.appliedToRestoreOn, expected.restorationRefusedOn) = ("2025-08-02", "2025-09-01")
        (expected.leftCanadaOn, expected.employer) = ("2025-10-01", "Prairie Steel")
        (expected.employerIsGone, expected.isAtRiskOfAbuse, expected.studiesFullTime) = (true, true, true)
        expected.credentialAssessedOn = "2022-01-01"
        expected.nomination = StatedNomination(
            .saskatchewan, issuedOn: "2025-01-02", isEmployerRestricted: true)
        expected.invitation = StatedInvitation(.pnp, issuedOn: "2025-02-03")
        expected.application = StatedApplication(
            .pnp, appliedOn: "2025-03-04", acknowledgedOn: "2025-03-05", refusedOn: "2025-12-01")
        expected.finding = EmployerFinding(
            .penaltyInDefault, noticeSentOn: "2025-04-01", noticeReceivedOn: "2025-04-02")
        (expected.knowsFirstTest, expected.knowsSecondTest) = (false, false)
        let found = try people("\n" + line + "\n")
        #expect(found.map(\.stated) == [expected])
        #expect(found.first?.person.id == "a" && found.first?.line == 2)
        #expect(found.first?.person.candidate.age(on: scoringDay) == 29)
    }

    @Test func `may be missing: permit and nomination are then the candidate's`() throws {
        let found = try people(everyKey)
        #expect(found.first?.stated.permit == WorkPermit(.postGraduation, expiresOn: "2026-04-30"))
        #expect(found.first?.stated.nomination == StatedNomination(.saskatchewan, issuedOn: "2025-02-01"))
        #expect(found.first?.stated.knowsFirstTest == true)
        #expect(found.first?.person == (try read(everyKey).first))
    }

    @Test(arguments: [
        (#""permt":"study""#, "1: status.permt: no such key; allowed are permit, permit_expires_on"),
        (#""age":29"#, "1: status.age: no such key; allowed are permit"),
        (#""province":"SK""#, "1: status.province: no such key"),
        (#""permit":"study""#, "1: status.permit_expires_on: missing; a permit has a last day"),
        (#""permit_expires_on":"2025-01-01""#, "1: status.permit_expires_on: stated without a permit"),
        (
            #""permit":"tourist","permit_expires_on":"2025-01-01""#,
            "1: status.permit: expected one of none, labour"
        ),
        (#""left_canada_on":"2025-02-30""#, "1: status.left_canada_on: expected a date that exists"),
        (
            #""extension_refused_on":"2025-02-01""#,
            "1: status.extension_refused_on: expected applied_to_extend_on too"
        ),
        (
            #""applied_to_extend_on":"2025-02-02","extension_refused_on":"2025-02-01""#,
            "1: status.extension_refused_on: 2025-02-01 is before applied_to_extend_on, 2025-02-02"
        ),
        (#""applied_for":"study""#, "1: status.applied_for: expected applied_to_extend_on too"),
        (
            #""nomination":{"province":"QC","issued_on":"2025-01-01"}"#,
            "1: status.nomination.province: Québec has no"
        ),
        (#""nomination":{"province":"SK"}"#, "1: status.nomination.issued_on: missing"),
        (
            #""nomination":{"provinces":"SK"}"#,
            "1: status.nomination.provinces: no such key; allowed are province"
        ),
        (
            #""invitation":{"issued_on":"2025-01-01"}"#,
            "1: status.invitation.program: missing; allowed are CEC, FSW"
        ),
        (
            #""application":{"program":"CEC","applied_on":"2025-01-02","acknowledged_on":"2025-01-01"}"#,
            "1: status.application.acknowledged_on: 2025-01-01 is before applied_on, 2025-01-02"
        ),
        (
            #""invitation":{"program":"CEC","issued_on":"2025-01-03"},"application":{"program":"CEC","applied_on":"2025-01-02"}"#,
            "1: status.application: applied_on 2025-01-02 is before the invitation of 2025-01-03"
        ),
        (
            #""invitation":{"program":"CEC","issued_on":"2025-01-03"},"application":{"program":"PNP","applied_on":"2025-01-04"}"#,
            "1: status.application: not under the program of the invitation"
        ),
        (
            #""employer_finding":{"kind":"preliminary"}"#,
            "1: status.employer_finding.notice_received_on: missing"
        ),
        (
            #""employer_finding":{"notice_sent_on":"2025-01-01"}"#,
            "1: status.employer_finding.kind: missing; allowed are"
        ),
        (#""permit":"none","permit":"none""#, "1: status.permit: given twice"),
    ])
    func `is refused where it is wrong, by line and key`(status: String, message: String) {
        #expect(mistake(status)?.hasPrefix(message) == true, "\(mistake(status) ?? "no mistake")")
    }

    @Test func `a mistake after it names the candidate's key again`() {
        let line = #"{"status":{"employer":"Prairie Steel"},"agee":29}"#
        #expect(throws: CandidateFileError.self) { _ = try people(line) }
        do { _ = try people(line) } catch { #expect(error.field == "agee") }
    }

    @Test func `the line of a later mistake is named`() {
        #expect(mistake(#""x":1"#, before: #"{"age":30}"# + "\n\n")?.hasPrefix("3: status.x") == true)
    }

    @Test func `two permits have to agree`() {
        let line =
            #"{"age":29,"permit":{"kind":"study","expires_on":"2025-01-01"},"status":{"permit":"study","permit_expires_on":"2025-01-02"}}"#
        do {
            _ = try people(line)
            Issue.record("no mistake")
        } catch { #expect(error.field == "status.permit") }
    }

    @Test func `scoring does not know it`() {
        #expect(
            CandidateFilesTests.mistake(#"{"age":29,"status":{}}"#)?.hasPrefix("1: status: no such key")
                == true)
    }

    @Test func `an empty file is a mistake`() {
        #expect(throws: CandidateFileError.self) { _ = try people("\n") }
    }
}
