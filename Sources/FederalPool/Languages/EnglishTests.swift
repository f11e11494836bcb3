import Rulebook

/// IELTS General Training, in half bands; listening from 6.0 to 7.0 is level 7.
let ieltsGeneral: Dated<LevelTable> = [
    .from("2015-01-01", per: LanguageText.charts): LevelTable(
        from: TestScores(all: 0), to: TestScores(all: 9), step: 0.5,
        [
            .init(4, reading: 3.5, writing: 4.0, listening: 4.5, speaking: 4.0),
            .init(5, reading: 4.0, writing: 5.0, listening: 5.0, speaking: 5.0),
            .init(6, reading: 5.0, writing: 5.5, listening: 5.5, speaking: 5.5),
            .init(7, reading: 6.0, writing: 6.0, listening: 6.0, speaking: 6.0),
            .init(8, reading: 6.5, writing: 6.5, listening: 7.5, speaking: 6.5),
            .init(9, reading: 7.0, writing: 7.0, listening: 8.0, speaking: 7.0),
            .init(10, reading: 8.0, writing: 7.5, listening: 8.5, speaking: 7.5),
        ])
]

/// CELPIP-General: the score is the level; M, the mark below 3, is written as 0.
let celpipGeneral: Dated<LevelTable> = [
    .from("2015-01-01", per: LanguageText.charts): LevelTable(
        from: TestScores(all: 0), to: TestScores(all: 12),
        (4...10).map { level in
            let score = Double(level)
            return .init(UInt8(level), reading: score, writing: score, listening: score, speaking: score)
        })
]

/// PTE Core; reading at level 6 starts at 51, where some public calculators have 50. The chart is official, its first day reported.
let pteCore: Dated<LevelTable> = [
    .from("2024-01-30", per: LanguageText.pteAccepted): LevelTable(
        from: TestScores(all: 10), to: TestScores(all: 90),
        [
            .init(3, reading: 24, writing: 32, listening: 18, speaking: 34),
            .init(4, reading: 33, writing: 41, listening: 28, speaking: 42),
            .init(5, reading: 42, writing: 51, listening: 39, speaking: 51),
            .init(6, reading: 51, writing: 60, listening: 50, speaking: 59),
            .init(7, reading: 60, writing: 69, listening: 60, speaking: 68),
            .init(8, reading: 69, writing: 79, listening: 71, speaking: 76),
            .init(9, reading: 78, writing: 88, listening: 82, speaking: 84),
            .init(10, reading: 88, writing: 90, listening: 89, speaking: 89),
        ])
]
