import CandidateFiles
import Foundation
import Rulebook
import Testing

@Suite struct `Words of the format` {
    /// The words a message allows after a wrong one.
    private func allowed(_ line: String) -> [String] {
        guard let message = mistake(line), let start = message.range(of: "one of "),
            let end = message.range(of: ", found ")
        else { return [] }
        return message[start.upperBound..<end.lowerBound].components(separatedBy: ", ")
    }

    @Test func `files written for one version are read by the next`() {
        #expect(
            allowed(#"{"permit":{"kind":"x"}}"#) == [
                "none", "labour_market_impact_assessed", "trade_agreement", "intra_company_transferee",
                "international_experience_canada", "francophone_mobility", "religious", "post_graduation",
                "spousal_open", "bridging_open", "vulnerable_worker_open", "ukraine_open", "hong_kong_open",
                "other_open", "study", "visitor",
            ])
        #expect(
            allowed(#"{"offer":{"region":"x"}}"#).prefix(4) == [
                "unstated", "calgary", "edmonton", "rural_renewal_community",
            ])
        let facts = allowed(#"{"facts":["x"]}"#)
        #expect(facts.count == Fact.allCases.count)
        #expect(facts.first == "trade_certificate" && facts.last == "false_statement")
        #expect(facts.contains("family_only_in_quebec") && facts.contains("spouse_or_school_in_destination"))
    }

    @Test(arguments: Fact.allCases)
    func `each fact has its word`(fact: Fact) throws {
        let word = allowed(#"{"facts":["x"]}"#)[Int(fact.rawValue)]
        #expect(try read("{\"age\":30,\"facts\":[\"\(word)\"]}").first?.candidate.facts == FactSet(fact))
    }

    @Test func `each feature of an offer has its word`() throws {
        let words = allowed(#"{"offer":{"features":["x"]}}"#)
        #expect(words.count == 16)
        #expect(words[0] == "permanent" && words[15] == "designated_employer")
        for (bit, word) in words.enumerated() {
            let people = try read("{\"age\":30,\"offer\":{\"province\":\"SK\",\"features\":[\"\(word)\"]}}")
            #expect(people.first?.candidate.offer.features.rawValue == 1 << UInt16(bit))
        }
    }

    @Test func `the people of the example are read`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = try String(
            contentsOf: root.appending(path: "scenarios/candidates-example.jsonl"), encoding: .utf8)
        let period = DaySpan("2025-01-01", through: "2025-12-31")
        let people = try read(file, for: .simulation(period))
        #expect(people.count == 20)
        #expect(entries(of: people, period: period).count { $0.submittedOn < period.first } == 15)
        #expect(people.first { $0.id == "delphine" }?.candidate.firstLanguage.abilities == Abilities(all: 10))
    }
}
