import Canada
import FederalPool
import Lawbook
import Rulebook
import Testing

/// Values of the catalogue against the declarations they are read from, and over time.
@Suite struct CataloguedValues {
    private let catalogue = LawCatalogue.canada

    private func value(_ name: String, on day: Day) throws -> CataloguedParameter.Version {
        try #require(catalogue[name].first { $0.name == name }?.version(on: day), "\(name) on \(day)")
    }

    @Test func `points of French change on their days and keep their text between`() throws {
        let good = "federal.crs.additional.french.good_english"
        let days: [Day] = ["2016-12-31", "2017-06-06", "2020-10-20", "2025-06-01"]
        #expect(try days.map { try value(good, on: $0).number } == [0, 30, 50, 50])
        let version = try value(good, on: "2025-06-01")
        #expect(version.firstDay == "2020-10-20" && version.lastDay == .distantFuture)
        #expect(version.source.reliability == .secondary)
        #expect(try value("federal.crs.additional.french.weak_english", on: "2025-06-01").number == 25)
        #expect(catalogue["federal.crs.additional.french"].count == 2)
        #expect(catalogue["federal.ranking.additional.french"].map(\.name) == [good])
    }

    @Test(arguments: [18, 30, 44, 45])
    func `the table of ages is the ranking's`(age: Int) throws {
        let system = try #require(Legislation.canada.federal.ranking["2025-06-01"])
        let alone = try value("federal.crs.core.age.single.\(age)", on: "2025-06-01").number
        let spouse = try value("federal.crs.core.age.with_spouse.\(age)", on: "2025-06-01").number
        #expect(alone == Double(system.age[age].alone) && spouse == Double(system.age[age].withSpouse))
    }

    @Test func `a ranking announced is provisional from its first day`() throws {
        let age = try #require(catalogue["federal.crs.core.age.single.30"].first)
        #expect(!age.isProvisional(on: "2026-11-02") && age.isProvisional(on: "2026-11-03"))
        #expect(age.versions.count == 1)
        let window = try #require(catalogue["federal.windows.invitation_days"].first)
        #expect(!window.isProvisional(on: "2027-01-01"))
        #expect(try value("federal.crs", on: "2026-11-03").text.english.contains("announced"))
    }

    @Test func `windows, funds, charts and allocations have their numbers`() throws {
        #expect(try value("federal.windows.invitation_days", on: "2020-12-31").number == 90)
        #expect(try value("federal.settlement_funds.3_persons", on: "2025-07-07").number == 23_360)
        #expect(try value("federal.language_tests.ielts.listening.8", on: "2025-01-01").number == 7.5)
        #expect(try value("federal.language_tests.ielts.listening.8", on: "2025-01-01").text.french == "7,5")
        #expect(try value("federal.programs.fsw.grid.education.doctoral", on: "2025-01-01").number == 25)
        let allocation = try value("province.SK.allocation.2025", on: "2025-07-31")
        #expect(allocation.number == 3_625 && allocation.lastDay == "2025-07-31")
        #expect(try value("province.SK.allocation.2025", on: "2025-12-31").lastDay == "2025-12-31")
        #expect(catalogue["province.SK.allocation.2025"].first?.version(on: "2026-01-01") == nil)
    }

    @Test func `a category that is suspended says so`() throws {
        #expect(try value("federal.categories.transport", on: "2025-06-01").text.english == "not in use")
        let list = "federal.categories.transport.occupations"
        #expect(catalogue[list].first?.version(on: "2025-06-01") == nil)
        #expect(try value(list, on: "2026-03-01").text.english.hasSuffix(": 22313, 72404, 72410, 72600"))
    }

    @Test func `a group of occupations is its leading digits`() throws {
        let trades = try value("federal.programs.fst.requirement.occupations", on: "2025-01-01").text.english
        #expect(trades.contains("720, 721") && trades.contains("62200") && !trades.contains("726,"))
        #expect(trades.contains(" 73, 82, 83, 92"))
    }

    @Test func `what a scenario sets is in the catalogue of its law, with its source`() throws {
        var law = Legislation.canada
        try law.set("federal.ranking.additional.nomination", to: 300, from: "2025-07-01")
        try law.set("stream.sk-isw-ee.status", to: 2, from: "2025-07-01")
        let changed = LawCatalogue(of: law, tests: languageTests)
        let nomination = try #require(changed["federal.crs.additional.nomination"].first)
        #expect(nomination.version(on: "2025-06-30")?.number == 600)
        #expect(nomination.version(on: "2025-07-01")?.number == 300)
        #expect(nomination.version(on: "2025-07-01")?.source == .scenario)
        let changes = changed.changes(in: DaySpan("2025-07-01", through: "2025-07-01"), of: .saskatchewan)
        #expect(changes.map(\.parameter.name) == ["stream.sk-isw-ee.status"])
        #expect(changes.first?.after?.text.english == "closed")
    }

    @Test func `a misspelt name finds those it may have meant`() {
        #expect(
            catalogue.names(near: "federal.crs.aditional.french").contains("federal.crs.additional.french"))
        #expect(
            catalogue.names(near: "federal.window.invitation_days").first == "federal.windows.invitation_days"
        )
        #expect(catalogue.names(near: "french").contains { $0.contains("french") })
        #expect(catalogue.names(near: "frenche").first?.hasSuffix("french") == true)
        #expect(catalogue["federal.nothing"].isEmpty)
    }

    @Test func `changes of a period say what was before and what after`() throws {
        let span = DaySpan("2025-03-25", through: "2025-03-25")
        let changes = catalogue.changes(in: span)
        let offer = try #require(
            changes.first { $0.parameter.name == "federal.crs.additional.job_offer.major_group_00" })
        #expect(offer.before?.number == 200 && offer.after?.number == 0)
        #expect(changes.allSatisfy { $0.day == "2025-03-25" && $0.source != nil })
        let yearEnd = catalogue.changes(in: DaySpan("2026-01-01", through: "2026-01-01"), of: .yukon)
        let ended = try #require(yearEnd.first { $0.parameter.name == "province.YT.allocation.2025" })
        #expect(ended.before?.number == 282 && ended.after == nil)
    }

    @Test func `a change of a long rule or list says what goes and what comes`() throws {
        let day = DaySpan("2026-02-18", through: "2026-02-18")
        let changes = catalogue.changes(in: day)
        let trades = try #require(
            changes.first { $0.parameter.name == "federal.categories.trades.occupations" })
        #expect(trades.difference(in: .english) == ("63200", "63201"))
        let offer = try #require(
            catalogue.changes(in: DaySpan("2025-03-27", through: "2025-03-27"), of: .saskatchewan)
                .first { $0.parameter.name == "stream.sk-isw-eo.eligibility" })
        let (before, after) = offer.difference(in: .english)
        #expect(before == "…" && after?.hasPrefix("(where this holds (does not live now in Canada)") == true)
    }

    @Test func `sources are counted by what rests on them`() {
        let recalled = catalogue.sources(.recalled)
        #expect(
            !recalled.isEmpty
                && recalled.allSatisfy { $0.source.reliability == .recalled && $0.parameters > 0 })
        let all = catalogue.sources()
        #expect(
            all.reduce(0) { $0 + $1.versions } == catalogue.parameters.reduce(0) { $0 + $1.versions.count })
        #expect(
            all.map(\.source.reliability.rawValue) == all.map(\.source.reliability.rawValue).sorted(by: >))
    }
}
