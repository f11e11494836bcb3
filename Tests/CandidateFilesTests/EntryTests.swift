import CandidateFiles
import FederalPool
import Rulebook
import Testing

@Suite struct `Entries of imported candidates` {
    private let period = DaySpan("2025-01-01", through: "2025-12-31")

    @Test func `they come in the order of submission, and by their lines where a time is missing`() throws {
        let lines = [
            #"{"id":"late","age":30,"submitted_on":"2025-03-01"}"#, #"{"id":"first","age":31}"#,
            #"{"id":"second","age":32}"#,
            #"{"id":"timed","age":33,"submitted_on":"2024-12-31","submitted_at":"00:00:01"}"#,
        ].joined(separator: "\n")
        let found = entries(of: try read(lines, for: .simulation(period)), period: period)
        #expect(found.map { $0.candidate.age(on: period.first) } == [33, 31, 32, 30])
        #expect(found.map(\.submittedOn) == ["2024-12-31", "2024-12-31", "2024-12-31", "2025-03-01"])
        #expect(found.map(\.submittedSecond) == [1, 21_600, 43_200, 0])
        #expect(entries(of: [], period: period).isEmpty)
    }

    @Test func `a nomination is carried with its province and day`() throws {
        let line = #"{"age":30,"nominated_by":"SK","nominated_on":"2024-11-01","in_federal_pool":true}"#
        let entry = try #require(entries(of: try read(line, for: .simulation(period)), period: period).first)
        #expect(entry.nominatedBy == .saskatchewan)
        #expect(entry.nominatedOn == "2024-11-01")
    }

    @Test(arguments: [
        (#"{"age":30,"nominated":true}"#, "1: nominated: expected nominated_by and nominated_on too"),
        (
            #"{"age":30,"nominated_by":"SK","nominated_on":"2025-01-01"}"#,
            "1: nominated: only a profile of the pool before"
        ),
        (
            #"{"age":30,"submitted_on":"2026-01-01"}"#,
            "1: submitted_on: 2026-01-01 is not between 2024-01-01 and 2025-12-31"
        ),
        (#"{"age":30,"submitted_on":"2023-12-31"}"#, "1: submitted_on: 2023-12-31 is not between"),
        (#"{"age":30,"job_offer":"skilled"}"#, "1: job_offer: where is it?"),
    ])
    func `what a simulation cannot take is refused, and scored all the same`(line: String, message: String) {
        #expect(mistake(line, for: .simulation(period))?.hasPrefix(message) == true)
        #expect(mistake(line) == nil)
    }
}
