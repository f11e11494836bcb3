import Rulebook

/// TEF Canada, in the old scale.
///
/// Express Entry understands only the column of the certificate with the equivalent old score, whatever the day of the
/// test: candidates type those numbers, and the score out of 699 beside them would give a wrong level.
let tefCanada: Dated<LevelTable> = [
    .from("2015-01-01", per: LanguageText.ruralAndFrancophone): LevelTable(
        from: TestScores(all: 0), to: TestScores(speaking: 450, listening: 360, reading: 300, writing: 450),
        [
            .init(4, reading: 121, writing: 181, listening: 145, speaking: 181),
            .init(5, reading: 151, writing: 226, listening: 181, speaking: 226),
            .init(6, reading: 181, writing: 271, listening: 217, speaking: 271),
            .init(7, reading: 207, writing: 310, listening: 249, speaking: 310),
            .init(8, reading: 233, writing: 349, listening: 280, speaking: 349),
            .init(9, reading: 248, writing: 371, listening: 298, speaking: 371),
            .init(10, reading: 263, writing: 393, listening: 316, speaking: 393),
        ])
]

/// TCF Canada: reading and listening out of 699, writing and speaking out of 20; the chart is official, its first day recalled.
let tcfCanada: Dated<LevelTable> = [
    .from("2018-12-03", per: LanguageText.tcfAccepted): LevelTable(
        from: TestScores(speaking: 0, listening: 100, reading: 100, writing: 0),
        to: TestScores(speaking: 20, listening: 699, reading: 699, writing: 20),
        [
            .init(4, reading: 342, writing: 4, listening: 331, speaking: 4),
            .init(5, reading: 375, writing: 6, listening: 369, speaking: 6),
            .init(6, reading: 406, writing: 7, listening: 398, speaking: 7),
            .init(7, reading: 453, writing: 10, listening: 458, speaking: 10),
            .init(8, reading: 499, writing: 12, listening: 503, speaking: 12),
            .init(9, reading: 524, writing: 14, listening: 523, speaking: 14),
            .init(10, reading: 549, writing: 16, listening: 549, speaking: 16),
        ])
]
