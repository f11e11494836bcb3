import Rulebook

/// The occupations candidates have, by weight.
///
/// Weights are assumed; the leading ones follow the lists of occupations of invited candidates of 2015 and 2021.
enum CommonOccupations {
    struct Entry: Sendable {
        let occupation: Occupation
        let weight: Int

        init(_ occupation: Occupation, _ weight: Int) {
            self.occupation = occupation
            self.weight = weight
        }
    }

    /// TEER 0 to 3.
    static let all = business + health + science + trades + schools + transportAndFarms

    private static let business: [Entry] = [
        .init(62_020, 115), .init(13_110, 52), .init(62_010, 44), .init(13_100, 30), .init(60_020, 35),
        .init(60_030, 28), .init(11_100, 32), .init(12_200, 25), .init(11_202, 30), .init(10_022, 26),
        .init(11_201, 30), .init(11_200, 22), .init(12_100, 16), .init(62_100, 18), .init(12_010, 12),
        .init(12_101, 14), .init(12_011, 14), .init(11_101, 18), .init(11_109, 14), .init(10_010, 12),
        .init(10_019, 10), .init(10_029, 10), .init(12_102, 10), .init(13_102, 10), .init(14_100, 0),
        .init(62_023, 12), .init(63_100, 10), .init(63_101, 8), .init(63_210, 10), .init(64_100, 0),
        .init(52_120, 14), .init(51_120, 6), .init(41_200, 8), .init(41_201, 6), .init(41_401, 10),
        .init(41_100, 6), .init(63_202, 14), .init(00_012, 2), .init(00_015, 3),
    ]

    private static let health: [Entry] = [
        .init(31_301, 60), .init(32_101, 22), .init(33_102, 45), .init(31_102, 8), .init(31_100, 5),
        .init(31_120, 12), .init(31_202, 10), .init(32_120, 10), .init(33_100, 10), .init(41_300, 14),
        .init(42_201, 26), .init(31_121, 5), .init(33_103, 10), .init(31_110, 8), .init(32_122, 5),
        .init(41_301, 6), .init(32_103, 4), .init(31_303, 3),
    ]

    private static let science: [Entry] = [
        .init(21_231, 60), .init(21_232, 40), .init(21_222, 40), .init(21_221, 22), .init(21_211, 16),
        .init(21_223, 12), .init(21_220, 14), .init(21_230, 18), .init(21_233, 6), .init(21_234, 16),
        .init(20_012, 18), .init(21_300, 22), .init(21_301, 20), .init(21_310, 16), .init(21_321, 14),
        .init(21_320, 8), .init(22_300, 10), .init(22_301, 10), .init(22_310, 12), .init(22_220, 24),
        .init(22_221, 16), .init(22_222, 8), .init(21_210, 4), .init(21_331, 3), .init(21_311, 6),
        .init(20_011, 4), .init(21_200, 6), .init(63_220, 8), .init(22_111, 3),
    ]

    private static let trades: [Entry] = [
        .init(63_200, 60), .init(62_200, 22), .init(72_310, 22), .init(72_200, 14), .init(72_300, 10),
        .init(72_106, 16), .init(72_400, 8), .init(72_410, 18), .init(72_401, 8), .init(70_010, 12),
        .init(73_110, 4), .init(72_402, 6), .init(73_112, 8), .init(72_011, 5), .init(72_014, 6),
        .init(73_100, 4), .init(73_102, 4), .init(72_100, 6), .init(72_201, 4), .init(73_113, 3),
        .init(72_320, 3), .init(82_021, 3), .init(92_100, 2), .init(70_011, 3), .init(72_102, 3),
    ]

    private static let schools: [Entry] = [
        .init(42_202, 40), .init(41_220, 12), .init(41_221, 14), .init(43_100, 12), .init(42_203, 6),
    ]

    private static let transportAndFarms: [Entry] = [
        .init(73_300, 40), .init(72_404, 6), .init(72_600, 5), .init(93_200, 2), .init(73_310, 1),
        .init(63_201, 8), .init(82_030, 3), .init(82_031, 3),
    ]

    /// TEER 4 and 5, for people who come to a province alone.
    static let intermediate: [Entry] = [
        .init(65_201, 60), .init(64_100, 40), .init(65_200, 35), .init(65_310, 35), .init(94_141, 20),
        .init(95_106, 30), .init(85_100, 20), .init(85_101, 15), .init(84_120, 12), .init(44_101, 35),
        .init(75_110, 25), .init(14_400, 20), .init(14_100, 22), .init(65_100, 20), .init(65_102, 18),
        .init(75_101, 18), .init(94_140, 15), .init(94_204, 6), .init(75_201, 12), .init(65_312, 14),
        .init(14_402, 8), .init(94_201, 6), .init(64_300, 8), .init(64_314, 6),
    ]
}
