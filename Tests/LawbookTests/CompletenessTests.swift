import Canada
import FederalPool
import Lawbook
import Rulebook
import Testing

/// The catalogue against the declarations, walked here by reflection: what is dated has to be in it.
@Suite struct Completeness {
    private static let law = Legislation.canada
    private static let catalogue = LawCatalogue.canada

    /// The changes of every dated value inside a value.
    private static func changes(in value: Any) -> [Change] {
        let mirror = Mirror(reflecting: value)
        let isDated = String(describing: type(of: value)).hasPrefix("Dated<")
        guard isDated, let versions = mirror.children.first(where: { $0.label == "versions" }) else {
            return mirror.children.flatMap { changes(in: $0.value) }
        }
        return Mirror(reflecting: versions.value).children.flatMap { version in
            let parts = Mirror(reflecting: version.value).children
            return parts.compactMap { $0.value as? Change } + parts.flatMap { changes(in: $0.value) }
        }
    }

    private static func expectAll(_ changes: [Change], at place: SourceLocation = #_sourceLocation) {
        let known = Set(
            catalogue.parameters.flatMap(\.versions).map { Change.from($0.firstDay, per: $0.source) })
        let missing = Set(changes).subtracting(known).map { "\($0.day) \($0.source)" }.sorted()
        #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))", sourceLocation: place)
    }

    @Test func `every version of every dated value of the law has its place`() {
        let changes = Self.changes(in: Self.law)
        #expect(changes.count > 600)
        Self.expectAll(changes)
        let practice = Self.law.programs.flatMap(\.practice).map { Change.from($0.first, per: $0.source) }
        #expect(practice.count > 50)
        Self.expectAll(practice)
        Self.expectAll(Self.changes(in: languageTests))
        Self.expectAll(Self.changes(in: temporaryStatus))
        Self.expectAll(Self.law.programs.map { .always(per: $0.authority) })
    }

    @Test func `the days of the catalogue are those of the law`() {
        let span = DaySpan("2010-01-01", through: "2040-12-31")
        let days = Set(Self.catalogue.parameters.flatMap(\.versions).map(\.firstDay)).filter(span.contains)
        let missing = Set(Self.law.changeDays(in: span)).subtracting(days).sorted()
        #expect(missing.isEmpty, "\(missing)")
        let declared =
            Self.changes(in: Self.law) + Self.changes(in: languageTests)
            + Self.changes(in: temporaryStatus)
        let practice = Self.law.programs.flatMap(\.practice).map(\.first)
        let invented = days.subtracting(declared.map(\.day) + practice).sorted()
        #expect(invented.isEmpty, "\(invented)")
    }

    @Test func `every part of the law is there as often as it is declared`() {
        func count(_ pattern: (String) -> Bool) -> Int {
            Self.catalogue.parameters.count { pattern($0.name) }
        }
        let streams = Self.law.programs.flatMap(\.streams)
        func expect(_ part: String, declared: Int) {
            let found = count { $0.hasPrefix("stream.") && $0.hasSuffix(".\(part)") }
            #expect(found == declared, "\(part): \(found) of \(declared)")
        }
        expect("status", declared: streams.count { !$0.status.versions.isEmpty })
        expect("eligibility", declared: streams.count { !$0.eligibility.versions.isEmpty })
        expect("selection", declared: streams.count { !$0.selection.versions.isEmpty })
        expect("fee", declared: streams.count { !$0.fee.versions.isEmpty })
        #expect(streams.count > 100)
        #expect(
            Self.law.federal.categories.allSatisfy {
                Self.catalogue["federal.categories.\($0.category.code)"].count >= 1
            })
        let signals = Self.law.federal.intent.signals + Self.law.programs.flatMap(\.intentSignals)
        #expect(count { $0.contains(".intent.") && $0.hasSuffix(".weight") } == signals.count)
        let grids = Set(Self.law.programs.flatMap(\.grids).flatMap(\.versions).map(\.value.id))
        #expect(count { $0.hasPrefix("grid.") && $0.split(separator: ".").count == 2 } == grids.count)
        #expect(
            count { $0.wholeMatch(of: /province\...\.allocation\.\d{4}/) != nil }
                == Self.law.programs.flatMap(\.allocations).count)
        let factors = RankingFactor.allCases.filter { Self.catalogue["federal.crs.\($0.id)"].isEmpty }
        #expect(factors.isEmpty)
    }

    @Test func `every parameter has words, a source and versions that do not overlap`() {
        #expect(Self.catalogue.parameters.count > 2_000)
        for parameter in Self.catalogue.parameters {
            #expect(!parameter.words.english.isEmpty && !parameter.words.french.isEmpty, "\(parameter.name)")
            #expect(!parameter.versions.isEmpty, "\(parameter.name)")
            for version in parameter.versions {
                #expect(!version.source.citation.isEmpty, "\(parameter.name) has no source")
                #expect(version.firstDay <= version.lastDay, "\(parameter.name)")
                #expect(!version.text.english.isEmpty && !version.text.french.isEmpty, "\(parameter.name)")
                #expect(parameter.unit == .rule || version.number != nil, "\(parameter.name)")
            }
            for (earlier, later) in zip(parameter.versions, parameter.versions.dropFirst()) {
                #expect(earlier.lastDay < later.firstDay, "\(parameter.name)")
            }
        }
    }

    @Test func `a name stands once and is a dotted name`() {
        let names = Self.catalogue.parameters.map(\.name)
        let repeated = Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys.sorted()
        #expect(repeated.isEmpty, "\(repeated.prefix(10))")
        let odd = names.filter { $0.wholeMatch(of: /[A-Za-z0-9_\-]+(\.[A-Za-z0-9_\-:]+)+/) == nil }
        #expect(odd.isEmpty, "\(odd.prefix(10))")
    }

    @Test func `whatever a scenario sets is there under the name it sets it by`() {
        for parameter in Self.law.parameters {
            #expect(!Self.catalogue[parameter.name].isEmpty, "\(parameter.name)")
            #expect(
                Self.catalogue.parameters.contains { $0.settableAs == parameter.name }, "\(parameter.name)")
        }
        let known = Set(Self.law.parameters.map(\.name))
        #expect(Self.catalogue.parameters.compactMap(\.settableAs).allSatisfy(known.contains))
    }
}
