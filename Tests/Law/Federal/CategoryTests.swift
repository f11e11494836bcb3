import FederalPool
import Rulebook
import Testing

/// A boundary of a category: an occupation, and whether it belongs the day before and on the day.
struct CategoryBoundary: Sendable, CustomTestStringConvertible {
    let category: RoundCategory
    let occupation: Occupation
    let day: Day
    let before: Bool
    let since: Bool

    init(_ category: RoundCategory, _ occupation: Occupation, _ day: Day, _ before: Bool, _ since: Bool) {
        self.category = category
        self.occupation = occupation
        self.day = day
        self.before = before
        self.since = since
    }

    var testDescription: String { "\(category.code) \(occupation.text) \(day)" }
}

@Suite struct `Categories of category-based selection` {
    /// Two years in Canada and two abroad in an occupation, both going on.
    private func member(_ occupation: Occupation, on day: Day) -> Candidate {
        var candidate = Candidate.person(age: 30, on: day)
        candidate.occupation = occupation
        candidate.work(canada: 2, abroad: 2)
        return candidate
    }

    private func categories(_ candidate: Candidate, on day: Day) -> CategorySet {
        expressEntry.categories(of: Circumstances(candidate, on: day, before: .ontario))
    }

    @Test(arguments: [
        CategoryBoundary(.healthcare, 31301, "2023-05-31", false, true),
        CategoryBoundary(.healthcare, 31204, "2025-02-27", true, false),
        CategoryBoundary(.healthcare, 41300, "2025-02-27", false, true),
        CategoryBoundary(.healthcare, 41300, "2026-02-18", true, true),
        CategoryBoundary(.stem, 21231, "2023-05-31", false, true),
        CategoryBoundary(.stem, 21231, "2025-02-27", true, false),
        CategoryBoundary(.stem, 21331, "2025-02-27", false, true),
        CategoryBoundary(.trades, 73_200, "2025-02-27", true, false),
        CategoryBoundary(.trades, 63_200, "2026-02-18", true, false),
        CategoryBoundary(.trades, 63_201, "2026-02-18", false, true),
        CategoryBoundary(.transport, 73_300, "2023-05-31", false, true),
        CategoryBoundary(.transport, 72_404, "2025-02-27", true, false),
        CategoryBoundary(.transport, 72_404, "2026-02-18", false, true),
        CategoryBoundary(.agriculture, 82_030, "2025-02-27", true, false),
        CategoryBoundary(.agriculture, 63_201, "2025-02-27", true, true),
        CategoryBoundary(.agriculture, 63_201, "2026-02-18", true, false),
        CategoryBoundary(.education, 41_220, "2025-02-27", false, true),
        CategoryBoundary(.physicians, 31_102, "2025-12-08", false, true),
        CategoryBoundary(.seniorManagers, 12, "2026-02-18", false, true),
        CategoryBoundary(.seniorManagers, 11, "2026-02-18", false, false),
        CategoryBoundary(.researchers, 41_200, "2026-02-18", false, true),
    ])
    func `an occupation enters and leaves on the day of the list`(boundary: CategoryBoundary) {
        func belongs(_ day: Day) -> Bool {
            categories(member(boundary.occupation, on: day), on: day).contains(boundary.category)
        }
        #expect(belongs(boundary.day - 1) == boundary.before)
        #expect(belongs(boundary.day) == boundary.since)
        #expect(belongs(boundary.day + 1) == boundary.since)
    }

    @Test func `French at 7 in all four belongs, whichever language is first, from 2023-05-31`() {
        let day: Day = "2023-05-31"
        var candidate = Candidate.person(age: 30, on: day)
        candidate.secondLanguage = LanguageResult(.french, Abilities(all: 7), takenOn: day - 30)
        #expect(categories(candidate, on: day - 1) == [])
        #expect(categories(candidate, on: day) == CategorySet(.french))
        candidate.secondLanguage.abilities.writing = 6
        #expect(categories(candidate, on: day) == [])
    }

    @Test func `six continuous months sufficed until 2026-02-17, twelve in all are asked since`() {
        var candidate = Candidate.person(age: 30, on: "2026-02-18")
        candidate.occupation = 31301
        candidate.foreignMonths = 6
        candidate.foreignWorkUntil = "2026-02-18"
        candidate.canadianMonths = 5
        candidate.canadianWorkUntil = "2026-02-18"
        #expect(categories(candidate, on: "2026-02-17").contains(.healthcare))
        #expect(!categories(candidate, on: "2026-02-18").contains(.healthcare))
        candidate.canadianMonths = 6
        #expect(categories(candidate, on: "2026-02-18").contains(.healthcare))
        candidate.foreignMonths = 5
        candidate.canadianMonths = 5
        #expect(!categories(candidate, on: "2026-02-17").contains(.healthcare))
    }

    @Test func `physicians, senior managers and researchers count work in Canada only`() {
        let day: Day = "2026-03-01"
        for (occupation, category) in [
            (31_102, RoundCategory.physicians), (12, .seniorManagers), (41_200, .researchers),
        ] as [(Occupation, RoundCategory)] {
            var candidate = member(occupation, on: day)
            #expect(categories(candidate, on: day).contains(category))
            candidate.work(abroad: 5)
            #expect(!categories(candidate, on: day).contains(category))
        }
    }

    @Test func `a military recruit has ten years of service, an offer and two years of study`() {
        let day: Day = "2026-03-01"
        var candidate = Candidate.person(age: 35, on: day)
        candidate.occupation = 43_204
        candidate.work(abroad: 10)
        candidate.credential = .twoYear
        candidate.offer = .arranged(43_204)
        #expect(categories(candidate, on: day) == CategorySet(.military))
        #expect(categories(candidate, on: "2026-02-17") == [])
        candidate.credential = .oneYear
        #expect(categories(candidate, on: day) == [])
    }

    @Test(
        arguments: [
            (RoundCategory.healthcare, [35, 37, 37]), (.stem, [24, 11, 11]), (.trades, [10, 25, 25]),
            (.transport, [10, 0, 4]),
            (.agriculture, [3, 1, 0]), (.education, [0, 5, 5]), (.physicians, [0, 0, 3]),
            (.seniorManagers, [0, 0, 4]),
            (.researchers, [0, 0, 2]), (.military, [0, 0, 3]),
        ] as [(RoundCategory, [Int])])
    func `each list has as many occupations as were published`(category: RoundCategory, counts: [Int]) throws
    {
        let law = try #require(expressEntry.categories.first { $0.category == category })
        let found = (["2024-01-01", "2025-06-01", "2026-06-01"] as [Day]).map { day in
            (law.rule[day] ?? nil).map { $0.occupations.reduce(0) { $0 + $1.ranges.count } } ?? 0
        }
        #expect(found == counts)
    }

    @Test func `every category is stated once, in the order of its codes`() {
        #expect(expressEntry.categories.map(\.category) == RoundCategory.allCases)
    }
}

extension Requirement {
    /// The lists of occupations a requirement names.
    fileprivate var occupations: [OccupationSet] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.occupations)
        case .occupation(let list): [list]
        default: []
        }
    }
}
