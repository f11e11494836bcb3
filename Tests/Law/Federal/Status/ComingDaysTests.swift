import Rulebook
import Testing

@Suite struct `Coming days` {
    private let end = StatusPeople.permitEnd

    @Test func `of a permit are its end, the extension and the ninetieth day`() {
        let days = StatusPeople.statusCase(on: "2025-06-01").comingDays.map { "\($0.day) \($0.kind.code)" }
        #expect(
            days == [
                "2025-06-30 permit_ends", "2025-06-30 last_day_to_extend", "2025-09-28 restoration_ends",
                "2026-03-14 language_result_ends",
            ])
    }

    @Test func `are gone the day after`() {
        #expect(StatusPeople.statusCase(on: end).coming(.permitEnds) == end)
        #expect(StatusPeople.statusCase(on: end + 1).coming(.permitEnds) == nil)
        #expect(StatusPeople.statusCase(on: end + 90).coming(.restorationEnds) == end + 90)
        #expect(StatusPeople.statusCase(on: end + 91).coming(.restorationEnds) == nil)
    }

    @Test func `of a test and an assessment are the last on which they count`() {
        func person(on day: Day) -> StatusCase {
            StatusPeople.statusCase(on: day) { $0.credentialAssessedOn = "2020-07-01" }
        }
        let last: Day = "2026-03-14"
        #expect(person(on: last).candidate.firstLanguage.levels(on: last).lowest == 9)
        #expect(person(on: last + 1).candidate.firstLanguage.levels(on: last + 1).lowest == 0)
        #expect(person(on: last).coming(.languageResultEnds) == last)
        #expect(person(on: last + 1).coming(.languageResultEnds) == nil)
        #expect(person(on: "2025-06-30").coming(.credentialAssessmentEnds) == "2025-06-30")
        #expect(person(on: "2025-07-01").coming(.credentialAssessmentEnds) == nil)
        #expect(
            StatusPeople.statusCase(on: last) { $0.knowsFirstTest = false }.coming(.languageResultEnds) == nil
        )
    }

    @Test func `of a profile, a nomination and an application come from their own days`() {
        let nominee = StatusPeople.statusCase(on: "2025-03-31", submittedOn: "2025-01-10") {
            $0.nomination = StatedNomination(.saskatchewan, issuedOn: "2025-03-01")
        }
        #expect(nominee.coming(.profileEnds) == "2026-01-09")
        #expect(nominee.coming(.nominationAnswerEnds) == "2025-03-31")
        #expect(nominee.coming(.nominationEnds) == "2025-09-01")
        let applicant = StatusPeople.statusCase(on: "2025-05-01", submittedOn: "2025-01-10") {
            $0.application = StatedApplication(.cec, appliedOn: "2025-05-01")
        }
        #expect(applicant.coming(.decisionExpected) == "2025-11-01")
        #expect(applicant.coming(.profileEnds) == nil)
    }
}
