import Rulebook

/// Worker expression of interest, for those submitted from 2024-09-30 to 2025-01-29: family in the wider sense counts.
///
/// Grandparents, grandchildren, aunts, uncles, nieces and nephews earned the family line too; the candidates of the model
/// have one kind of close relative, so that the two versions differ on the form alone.
let workerGrid2024 = PointsGrid(
    "ab-weoi",
    Words(
        "Worker Expression of Interest (wider family)",
        fr: "Déclaration d'intérêt des travailleurs (famille élargie)"),
    most: 100, [humanCapitalGroup, economicGroup])
