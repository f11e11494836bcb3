import Rulebook

/// Twenty-four occupations in 2023, eleven since 2025.
let stemCategory = CategoryLaw(
    .stem,
    Words(
        "Science, technology, engineering and mathematics occupations",
        fr: "Professions en sciences, en technologie, en ingénierie et en mathématiques (STIM)"),
    rule: [
        .from("2023-05-31", per: Text.categories): sixContinuousMonths(in: stem2023),
        .from("2025-02-27", per: Text.categories): sixContinuousMonths(in: stem2025),
        .from("2026-02-18", per: Text.categories): twelveMonths(in: stem2025),
    ])

private let stem2023 = OccupationSet(
    Words(
        "Science, technology, engineering and mathematics occupations, list of 2023",
        fr: "Professions en sciences, en technologie, en ingénierie et en mathématiques (STIM), liste de 2023"
    ),
    prefixes: [
        "20010", "20011", "20012", "21200", "21201", "21202", "21203", "21210", "21211", "21220",
        "21221", "21222", "21223", "21230", "21231", "21232", "21233", "21234", "21300", "21310",
        "21311", "21321", "21322", "41400",
    ])

private let stem2025 = OccupationSet(
    Words(
        "Science, technology, engineering and mathematics occupations, list of 2025",
        fr: "Professions en sciences, en technologie, en ingénierie et en mathématiques (STIM), liste de 2025"
    ),
    prefixes: [
        "20011", "21220", "21300", "21301", "21310", "21321", "21331", "22300", "22301", "22310",
        "63100",
    ])
