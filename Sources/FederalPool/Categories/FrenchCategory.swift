import Rulebook

/// French at 7 or more in all four abilities, in any occupation.
let frenchCategory = CategoryLaw(
    .french, Words("French-language proficiency", fr: "Maîtrise du français"),
    rule: [.from("2023-05-31", per: Text.categories): .atLeast(.lowestLevel(.french), 7)])
