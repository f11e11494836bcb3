import Canada
import Rulebook
import Testing

@Suite struct `Words of rules` {
    private static let law = Legislation.canada
    private static let days: [Day] = ["2025-07-01", "2026-09-01"]

    /// Expects a text in both languages, different where it has words to translate.
    private func expectBilingual(_ words: Words, of what: String, at place: SourceLocation = #_sourceLocation)
    {
        for text in [words.english, words.french] {
            #expect(text.contains { $0.isLetter }, "\(what): \(text)", sourceLocation: place)
            #expect(
                !text.contains("  ") && !text.hasSuffix(" ") && text.first != " ", "\(what): \(text)",
                sourceLocation: place)
        }
        #expect(words.english != words.french, "\(what): \(words.english)", sourceLocation: place)
    }

    @Test(arguments: days)
    func `every stream's rule of a day is told in both languages`(day: Day) throws {
        for program in Self.law.programs {
            let rules = program.streams.compactMap { stream in stream.eligibility[day].map { (stream.id, $0) }
            }
            #expect(!rules.isEmpty, "\(program.jurisdiction)")
            for (id, rule) in rules { expectBilingual(rule.words, of: id) }
        }
    }

    @Test func `every part of every rule of the law is told in both languages`() {
        let parts = Set(Self.law.requirements.flatMap(\.requirement.withParts))
        #expect(parts.count > 300)
        for part in parts {
            expectBilingual(part.words, of: "\(part)")
            expectBilingual(Requirement.not(part).words, of: "not \(part)")
        }
    }

    @Test func `no two rules of the law read the same`() {
        let parts = Set(Self.law.requirements.flatMap(\.requirement.withParts)).filter {
            $0.withParts.count == 1
        }
        for (words, alike) in Dictionary(grouping: parts, by: \.words.french) where alike.count > 1 {
            // Lists of one name in several programs are told apart by the program alone.
            #expect(alike.allSatisfy { $0.namesAList }, "\(words)")
        }
    }

    @Test func `every fact reads differently`() {
        for fact in Fact.allCases { expectBilingual(fact.words, of: "\(fact)") }
        #expect(Set(Fact.allCases.map(\.words.english)).count == Fact.allCases.count)
        #expect(Set(Fact.allCases.map(\.words.french)).count == Fact.allCases.count)
    }

    @Test func `every tie reads differently in every place`() {
        let places: [Place] = [.here, .elsewhere, .canada] + Jurisdiction.allCases.map { .at($0) }
        let words = Tie.allCases.flatMap { tie in places.map { tie.words($0) } }
        for text in words { expectBilingual(text, of: text.english) }
        #expect(Set(words).count == words.count)
        #expect(Tie.relative.words(.here).english == "a close relative in the province")
        #expect(Tie.worked.words(.at(.quebec)).french == "avoir travaillé un an ou plus au Québec")
    }

    @Test func `every feature of an offer reads differently`() {
        #expect(Set(OfferFeatures.named.map(\.feature)).count == OfferFeatures.RawValue.bitWidth)
        #expect(Set(OfferFeatures.named.map(\.words)).count == OfferFeatures.named.count)
        for (_, words) in OfferFeatures.named { expectBilingual(words, of: words.english) }
    }

    @Test func `how every stream selects is told in both languages`() {
        for stream in Self.law.programs.flatMap(\.streams) {
            for version in stream.selection.versions { expectBilingual(version.value.words, of: stream.id) }
        }
        for status in [StreamStatus.open, .paused, .closed] { expectBilingual(status.words, of: "\(status)") }
        for kind in [StreamKind.worker, .graduate, .expressEntry, .business, .pilot] {
            expectBilingual(kind.words, of: "\(kind)")
        }
    }
}

extension Requirement {
    fileprivate var namesAList: Bool {
        switch self {
        case .occupation, .offerOccupation, .points: true
        default: false
        }
    }
}
