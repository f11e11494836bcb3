import Rulebook

/// Lives outside Québec after landing, as every federal program asks; a destination not stated is not held against anyone.
let outsideQuebec = Requirement.not(.tie(.intends, .at(.quebec)))

/// Canadian Experience Class (R87.1): a skilled year in Canada within three years, and the first language at the level of
/// the occupation. No education, no funds.
///
/// The level follows the primary occupation; section 87.1(2)(e) takes the one with more experience of several.
let canadianExperienceClass = Requirement.all([
    .occupationTEER(.skilled),
    .atLeast(.canadianMonths(within: 36), 12),
    .any([
        .atLeast(.lowestLevel(.first), 7),
        .all([.occupationTEER([2, 3]), .atLeast(.lowestLevel(.first), 5)]),
    ]),
    outsideQuebec,
    .shown(
        "Duties of the occupation performed, work authorized, not in full-time study and not self-employed",
        fr:
            "Fonctions de la profession exercées, travail autorisé, hors des études à temps plein et non autonome"
    ),
])
