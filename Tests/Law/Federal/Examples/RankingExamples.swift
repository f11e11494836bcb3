import Rulebook

/// Worked examples of the ranking system, from 2015 to 2025; E1 is the department's own.
let rankingExamples: [RankingExample] = [
    RankingExample(
        "E1", on: "2025-06-01", age: 25, .masters,
        Abilities(speaking: 9, listening: 10, reading: 9, writing: 10), canada: 1, abroad: 1,
        study: .threeYearsOrLonger,
        core: 415, spousePoints: 0, transferability: 88, additional: 30, total: 533),
    RankingExample(
        "E2", on: "2020-01-10", age: 32, .masters,
        Abilities(speaking: 9, listening: 9, reading: 9, writing: 8), abroad: 3,
        core: 345, spousePoints: 0, transferability: 50, additional: 0, total: 395),
    RankingExample(
        "E3", on: "2020-01-10", age: 27, .threeYear,
        Abilities(speaking: 8, listening: 9, reading: 8, writing: 7), canada: 1, abroad: 2,
        spouse: ExampleSpouse(
            .secondary, Abilities(speaking: 5, listening: 5, reading: 6, writing: 5), canada: 0),
        core: 336, spousePoints: 6, transferability: 52, additional: 0, total: 394),
    RankingExample(
        "E4", on: "2020-01-10", age: 32, .masters,
        Abilities(speaking: 9, listening: 9, reading: 9, writing: 8), abroad: 3, nominated: true,
        sibling: true,
        core: 345, spousePoints: 0, transferability: 50, additional: 600, total: 995),
    RankingExample(
        "E5", on: "2022-01-01", age: 29, .masters, Abilities(all: 10), canada: 3,
        core: 445, spousePoints: 0, transferability: 50, additional: 0, total: 495),
    RankingExample(
        "E6 2015-06-01other", on: "2015-06-01", age: 35, .threeYear, Abilities(all: 7), canada: 1,
        offer: .skilled,
        core: 305, spousePoints: 0, transferability: 26, additional: 600, total: 931),
    RankingExample(
        "E6 2017-01-15other", on: "2017-01-15", age: 35, .threeYear, Abilities(all: 7), canada: 1,
        offer: .skilled,
        core: 305, spousePoints: 0, transferability: 26, additional: 50, total: 381),
    RankingExample(
        "E6 2017-01-1500", on: "2017-01-15", age: 35, .threeYear, Abilities(all: 7), canada: 1,
        offer: .majorGroup00,
        core: 305, spousePoints: 0, transferability: 26, additional: 200, total: 531),
    RankingExample(
        "E6 2024-06-0100", on: "2024-06-01", age: 35, .threeYear, Abilities(all: 7), canada: 1,
        offer: .majorGroup00,
        core: 305, spousePoints: 0, transferability: 26, additional: 200, total: 531),
    RankingExample(
        "E6 2025-04-0100", on: "2025-04-01", age: 35, .threeYear, Abilities(all: 7), canada: 1,
        offer: .majorGroup00,
        core: 305, spousePoints: 0, transferability: 26, additional: 0, total: 331),
    RankingExample(
        "E7 2017-03-01", on: "2017-03-01", age: 29, .masters, Abilities(all: 9), second: Abilities(all: 7),
        abroad: 3,
        core: 381, spousePoints: 0, transferability: 100, additional: 0, total: 481),
    RankingExample(
        "E7 2017-07-01", on: "2017-07-01", age: 29, .masters, Abilities(all: 9), second: Abilities(all: 7),
        abroad: 3,
        core: 381, spousePoints: 0, transferability: 100, additional: 30, total: 511),
    RankingExample(
        "E7 2020-11-01", on: "2020-11-01", age: 29, .masters, Abilities(all: 9), second: Abilities(all: 7),
        abroad: 3,
        core: 381, spousePoints: 0, transferability: 100, additional: 50, total: 531),
    RankingExample(
        "E8 2021", on: "2021-03-01", age: 26, .threeYear, Abilities(all: 8), firstIs: .french, abroad: 2,
        core: 322, spousePoints: 0, transferability: 26, additional: 25, total: 373),
    RankingExample(
        "E8 2018", on: "2018-03-01", age: 26, .threeYear, Abilities(all: 8), firstIs: .french, abroad: 2,
        core: 322, spousePoints: 0, transferability: 26, additional: 15, total: 363),
    RankingExample(
        "E9a", on: "2024-01-01", age: 33, .secondary,
        Abilities(speaking: 5, listening: 5, reading: 4, writing: 4), canada: 2, certificate: true,
        core: 195, spousePoints: 0, transferability: 0, additional: 0, total: 195),
    RankingExample(
        "E9b", on: "2024-01-01", age: 33, .secondary, Abilities(all: 5), canada: 2, certificate: true,
        core: 195, spousePoints: 0, transferability: 25, additional: 0, total: 220),
    RankingExample(
        "E9c", on: "2024-01-01", age: 33, .secondary, Abilities(all: 7), canada: 2, certificate: true,
        core: 239, spousePoints: 0, transferability: 50, additional: 0, total: 289),
    RankingExample(
        "E10", on: "2025-06-01", age: 25, .doctoral, Abilities(all: 10), second: Abilities(all: 9), canada: 5,
        abroad: 3, spouse: ExampleSpouse(.doctoral, Abilities(all: 9), canada: 5), study: .threeYearsOrLonger,
        sibling: true,
        core: 460, spousePoints: 40, transferability: 100, additional: 95, total: 695),
    RankingExample(
        "E11", on: "2025-06-01", age: 25, .doctoral, Abilities(all: 10), second: Abilities(all: 9), canada: 5,
        abroad: 3, study: .threeYearsOrLonger, sibling: true,
        core: 500, spousePoints: 0, transferability: 100, additional: 95, total: 695),
    RankingExample(
        "E13", on: "2023-06-01", age: 30, .twoOrMore, Abilities(all: 9), canada: 1, abroad: 1,
        study: .oneOrTwoYears,
        core: 397, spousePoints: 0, transferability: 88, additional: 15, total: 500),
    RankingExample(
        "E14", on: "2023-06-01", age: 45, .doctoral, Abilities(all: 10), abroad: 5,
        core: 286, spousePoints: 0, transferability: 100, additional: 0, total: 386),
    RankingExample(
        "E15 no", on: "2023-06-01", age: 34, .masters, Abilities(all: 9), canada: 1, abroad: 3,
        core: 382, spousePoints: 0, transferability: 100, additional: 0, total: 482),
    RankingExample(
        "E15 yes", on: "2023-06-01", age: 34, .masters, Abilities(all: 9), canada: 1, abroad: 3,
        spouse: ExampleSpouse(.threeYear, Abilities(all: 6), canada: 0),
        core: 352, spousePoints: 12, transferability: 100, additional: 0, total: 464),
    RankingExample(
        "E16", on: "2023-06-01", age: 34, .masters, Abilities(all: 9), canada: 1, abroad: 3, nominated: true,
        core: 382, spousePoints: 0, transferability: 100, additional: 600, total: 1082),
    RankingExample(
        "E18", on: "2023-06-01", age: 30, .threeYear, Abilities(all: 9), canada: 1, abroad: 1,
        certificate: true,
        core: 389, spousePoints: 0, transferability: 100, additional: 0, total: 489),
    RankingExample(
        "E19", on: "2023-06-01", age: 34, .masters, .none, canada: 1, abroad: 3,
        core: 258, spousePoints: 0, transferability: 50, additional: 0, total: 308),
    RankingExample(
        "E20 2016-11-18", on: "2016-11-18", age: 24, .twoYear, Abilities(all: 8), canada: 1,
        study: .oneOrTwoYears,
        core: 340, spousePoints: 0, transferability: 26, additional: 0, total: 366),
    RankingExample(
        "E20 2016-11-19", on: "2016-11-19", age: 24, .twoYear, Abilities(all: 8), canada: 1,
        study: .oneOrTwoYears,
        core: 340, spousePoints: 0, transferability: 26, additional: 15, total: 381),
    RankingExample(
        "E21", on: "2024-01-01", age: 41, .oneYear,
        Abilities(speaking: 6, listening: 7, reading: 6, writing: 6), second: Abilities(all: 5), canada: 4,
        spouse: ExampleSpouse(
            .twoYear, Abilities(speaking: 8, listening: 9, reading: 7, writing: 4), canada: 3),
        core: 226, spousePoints: 26, transferability: 25, additional: 0, total: 277),
]
