import FederalPool
import Rulebook
import Testing

/// A published list: how many occupations it has, some of them, and some that are not.
struct PublishedList: Sendable, CustomTestStringConvertible {
    let category: RoundCategory
    let day: Day
    let count: Int
    let members: [Occupation]
    let others: [Occupation]

    init(
        _ category: RoundCategory, from day: Day, count: Int, members: [Occupation], others: [Occupation]
    ) {
        self.category = category
        self.day = day
        self.count = count
        self.members = members
        self.others = others
    }

    var testDescription: String { "\(category.code) from \(day)" }
}

/// What later lists added and removed stands among the members and the others.
private let publishedLists: [PublishedList] = [
    PublishedList(
        .healthcare, from: "2023-05-31", count: 35,
        members: [31100, 31204, 32200, 32209, 33109, 41320, 42203],
        others: [31120, 32104, 32111, 32123, 32124, 32129, 41300, 42201, 21231]),
    PublishedList(
        .healthcare, from: "2025-02-27", count: 37,
        members: [31100, 31120, 32104, 32111, 32123, 32124, 32129, 41300, 42201],
        others: [31204, 32200, 32209, 33109, 41320, 42203]),
    PublishedList(
        .healthcare, from: "2026-02-18", count: 37, members: [31301, 32101, 33102, 41300],
        others: [31204, 42203]),
    PublishedList(
        .stem, from: "2023-05-31", count: 24, members: [20010, 21211, 21231, 21234, 21322, 41400],
        others: [21301, 21331, 22300, 22301, 22310, 63100]),
    PublishedList(
        .stem, from: "2025-02-27", count: 11, members: [20011, 21220, 21301, 21331, 22300, 22310, 63100],
        others: [20010, 20012, 21200, 21211, 21222, 21231, 21232, 21234, 21322, 41400]),
    PublishedList(
        .stem, from: "2026-02-18", count: 11, members: [21300, 21310, 21321, 63100], others: [21231, 21311]),
    PublishedList(
        .trades, from: "2023-05-31", count: 10, members: [72014, 72106, 72405, 72406, 73200],
        others: [22303, 63200, 63201, 70010, 72100, 73100, 82021]),
    PublishedList(
        .trades, from: "2025-02-27", count: 25,
        members: [22303, 63200, 70010, 70011, 72100, 72999, 73113, 82021],
        others: [63201, 72014, 72405, 72406, 73200]),
    PublishedList(
        .trades, from: "2026-02-18", count: 25, members: [22303, 63201, 70010, 72106, 82021],
        others: [63200, 72014]),
    PublishedList(
        .transport, from: "2023-05-31", count: 10,
        members: [70020, 72403, 72404, 72600, 72604, 73300, 93200],
        others: [22313, 72410]),
    PublishedList(
        .transport, from: "2026-02-18", count: 4, members: [22313, 72404, 72410, 72600],
        others: [70020, 72403, 72601, 73300, 93200]),
    PublishedList(
        .agriculture, from: "2023-05-31", count: 3, members: [63201, 82030, 82031], others: [63200, 84120]),
    PublishedList(.agriculture, from: "2025-02-27", count: 1, members: [63201], others: [82030, 82031]),
    PublishedList(
        .education, from: "2025-02-27", count: 5, members: [41220, 41221, 42202, 42203, 43100],
        others: [41200, 41210]),
    PublishedList(.education, from: "2026-02-18", count: 5, members: [41220, 42203, 43100], others: [41201]),
    PublishedList(
        .physicians, from: "2025-12-08", count: 3, members: [31100, 31101, 31102],
        others: [31103, 31110, 31301]),
    PublishedList(
        .seniorManagers, from: "2026-02-18", count: 4, members: [12, 13, 14, 15], others: [10, 11, 10_010]),
    PublishedList(
        .researchers, from: "2026-02-18", count: 2, members: [41200, 41201], others: [41210, 21110]),
    PublishedList(
        .military, from: "2026-02-18", count: 3, members: [40042, 42102, 43204],
        others: [40040, 43200, 31102]),
]

@Suite struct `Lists of the categories` {
    private func rule(_ list: PublishedList) -> Requirement? {
        expressEntry.categories.first { $0.category == list.category }?.rule[list.day] ?? nil
    }

    @Test(arguments: publishedLists)
    func `a list has its published occupations`(list: PublishedList) throws {
        let found = try #require(rule(list)).occupationLists
        #expect(found.count == 1)
        let listed = try #require(found.first)
        #expect(listed.ranges.reduce(0) { $0 + $1.count } == list.count)
        for code in list.members { #expect(listed.contains(code), "\(code.text)") }
        for code in list.others { #expect(!listed.contains(code), "\(code.text)") }
    }

    @Test(arguments: publishedLists)
    func `a list begins on its day and its version cites a text`(list: PublishedList) throws {
        let law = try #require(expressEntry.categories.first { $0.category == list.category })
        let version = try #require(law.rule.version(on: list.day))
        #expect(version.change.day == list.day)
        #expect(!version.change.source.citation.isEmpty)
    }

    @Test func `every version with a list is in the table`() {
        let stated = expressEntry.categories.flatMap { law in
            law.rule.versions.filter { !($0.value?.occupationLists ?? []).isEmpty }.map {
                "\(law.category) \($0.change.day)"
            }
        }
        #expect(Set(stated) == Set(publishedLists.map { "\($0.category) \($0.day)" }))
    }

    @Test(arguments: publishedLists)
    func `the work asked is six months on end until 2026-02-17, a year since, for some in Canada alone`(
        list: PublishedList
    ) throws {
        let asked = try #require(rule(list))
        func belongs(canada: UInt16, abroad: UInt16, monthsAgo: Int = 0) -> Bool {
            var candidate = Candidate.person(age: 40, on: list.day)
            candidate.occupation = list.members[0]
            candidate.recordedOn = list.day.adding(months: -monthsAgo)
            (candidate.canadianMonths, candidate.canadianWorkUntil) = (canada, candidate.recordedOn)
            (candidate.foreignMonths, candidate.foreignWorkUntil) = (abroad, candidate.recordedOn)
            return Circumstances(candidate, on: list.day, before: .ontario).meets(asked)
        }
        switch list.category {
        case .military: #expect(!belongs(canada: 36, abroad: 36))
        case .physicians, .seniorManagers, .researchers:
            #expect(belongs(canada: 12, abroad: 0) && !belongs(canada: 11, abroad: 36))
            #expect(
                belongs(canada: 12, abroad: 0, monthsAgo: 24)
                    && !belongs(canada: 12, abroad: 0, monthsAgo: 25))
        case _ where list.day < "2026-02-18":
            #expect(
                belongs(canada: 6, abroad: 0) && belongs(canada: 0, abroad: 6)
                    && !belongs(canada: 5, abroad: 5))
            #expect(
                belongs(canada: 0, abroad: 6, monthsAgo: 30) && !belongs(canada: 0, abroad: 6, monthsAgo: 31))
        default:
            #expect(belongs(canada: 6, abroad: 6) && !belongs(canada: 6, abroad: 5))
            #expect(
                belongs(canada: 0, abroad: 12, monthsAgo: 24)
                    && !belongs(canada: 0, abroad: 12, monthsAgo: 25))
        }
    }

    @Test func `a code of NOC 2016 belongs to no category, and the reason names it`() throws {
        let day: Day = "2023-05-31"
        var candidate = Candidate.person(age: 30, on: day)
        candidate.occupation = try #require(Occupation("2173"))
        candidate.work(canada: 2, abroad: 2)
        let asked = Circumstances(candidate, on: day, before: .ontario)
        #expect(expressEntry.categories(of: asked) == [])
        let rule = try #require(expressEntry.categories.first { $0.category == .stem }?.rule[day] ?? nil)
        #expect(asked.failures(of: rule).map(\.reason.english).joined().contains("NOC 2173"))
    }
}

extension Requirement {
    /// The lists of occupations a requirement names.
    fileprivate var occupationLists: [OccupationSet] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.occupationLists)
        case .occupation(let list): [list]
        default: []
        }
    }
}
