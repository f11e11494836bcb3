import Rulebook
import Testing

/// A worked example of the 67-point grid, group by group.
struct GridExample: Sendable, CustomTestStringConvertible {
    let person: RankingExample
    let groups: [String: Int]
    let total: Int

    init(
        _ person: RankingExample, education: Int, languages: Int, experience: Int, age: Int,
        arrangedEmployment: Int,
        adaptability: Int, total: Int
    ) {
        self.person = person
        groups = [
            "education": education, "languages": languages, "experience": experience, "age": age,
            "arranged_employment": arrangedEmployment, "adaptability": adaptability,
        ]
        self.total = total
    }

    var testDescription: String { person.id }
}

/// Worked examples of the grid; 67 passes.
let gridExamples: [GridExample] = [
    GridExample(
        RankingExample("F1", on: "2025-06-01", age: 30, .threeYear, Abilities(all: 9), abroad: 3),
        education: 21, languages: 24, experience: 11, age: 12, arrangedEmployment: 0, adaptability: 0,
        total: 68),
    GridExample(
        RankingExample("F2a", on: "2025-06-01", age: 30, .threeYear, Abilities(all: 7), abroad: 2),
        education: 21, languages: 16, experience: 11, age: 12, arrangedEmployment: 0, adaptability: 0,
        total: 60),
    GridExample(
        RankingExample(
            "F2b", on: "2025-06-01", age: 30, .threeYear, Abilities(all: 7), abroad: 2,
            spouse: ExampleSpouse(.none, Abilities(all: 4), canada: 0), relative: true),
        education: 21, languages: 16, experience: 11, age: 12, arrangedEmployment: 0, adaptability: 10,
        total: 70),
    GridExample(
        RankingExample(
            "F3", on: "2025-06-01", age: 40, .masters, Abilities(all: 8), second: Abilities(all: 5), abroad: 6
        ),
        education: 23, languages: 24, experience: 15, age: 7, arrangedEmployment: 0, adaptability: 0,
        total: 69),
    GridExample(
        RankingExample("F4a", on: "2025-06-01", age: 46, .doctoral, Abilities(all: 9), abroad: 6),
        education: 25, languages: 24, experience: 15, age: 1, arrangedEmployment: 0, adaptability: 0,
        total: 65),
    GridExample(
        RankingExample(
            "F4b", on: "2025-06-01", age: 46, .doctoral, Abilities(all: 9), abroad: 6, relative: true),
        education: 25, languages: 24, experience: 15, age: 1, arrangedEmployment: 0, adaptability: 5,
        total: 70),
    GridExample(
        RankingExample(
            "F5", on: "2025-06-01", age: 27, .twoYear, Abilities(all: 7), canada: 1, offer: .skilled),
        education: 19, languages: 16, experience: 9, age: 12, arrangedEmployment: 10, adaptability: 10,
        total: 76),
    GridExample(
        RankingExample("F6", on: "2025-06-01", age: 35, .secondary, Abilities(all: 10), abroad: 6),
        education: 5, languages: 24, experience: 15, age: 12, arrangedEmployment: 0, adaptability: 0,
        total: 56),
    GridExample(
        RankingExample(
            "F7", on: "2025-06-01", age: 36, .twoOrMore,
            Abilities(speaking: 9, listening: 9, reading: 8, writing: 7), abroad: 4),
        education: 22, languages: 21, experience: 13, age: 11, arrangedEmployment: 0, adaptability: 0,
        total: 67),
    GridExample(
        RankingExample(
            "F8", on: "2025-06-01", age: 47, .doctoral, Abilities(all: 10), second: Abilities(all: 5),
            abroad: 4),
        education: 25, languages: 28, experience: 13, age: 0, arrangedEmployment: 0, adaptability: 0,
        total: 66),
]
