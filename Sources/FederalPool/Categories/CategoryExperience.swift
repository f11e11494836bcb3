import Rulebook

// A candidate has one occupation in the model, so experience in a listed occupation that is not the primary one is not
// seen, and months in two listed occupations never add up, as the rule has it.

/// Six continuous months within three years, in Canada or abroad: the lists of 2023 and 2025.
func sixContinuousMonths(in list: OccupationSet) -> Requirement {
    .all([
        .occupation(list),
        .any([.atLeast(.canadianMonths(within: 36), 6), .atLeast(.foreignMonths(within: 36), 6)]),
    ])
}

/// Twelve months within three years, continuous or not, in Canada or abroad: the lists of 2026.
func twelveMonths(in list: OccupationSet) -> Requirement {
    .all([.occupation(list), .atLeast(.workMonths(within: 36), 12)])
}

/// Twelve months within three years in Canada.
func canadianYear(in list: OccupationSet) -> Requirement {
    .all([.occupation(list), .atLeast(.canadianMonths(within: 36), 12)])
}
