import Rulebook

/// Lives outside Québec after landing, as every federal program asks; a destination not stated is not held against anyone.
let outsideQuebec = Requirement.not(.tie(.intends, .at(.quebec)))

/// Canadian Experience Class (R87.1): a skilled year in Canada within three years, and the first language at the level of
/// the occupation. No education, no funds.
///
/// Level 7 in all four abilities of skill type 0 and level A, or TEER 0 and 1; 5 of skill level B, or TEER 2 and 3. The level
/// follows the primary occupation; section 87.1(2)(e) takes the one with more experience of several.
func canadianExperienceClass(_ era: ProgramEra) -> Requirement {
    .all([
        era.skilledOccupation,
        .atLeast(.canadianMonths(within: 36), 12),
        .any([
            .atLeast(.lowestLevel(.first), 7),
            .all([era.technicalOccupation, .atLeast(.lowestLevel(.first), 5)]),
        ]),
        outsideQuebec,
        era.countedCanadianWork,
    ])
}
