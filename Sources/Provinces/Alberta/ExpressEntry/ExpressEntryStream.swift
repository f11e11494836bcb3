import Rulebook

/// What every part of the Alberta Express Entry Stream asks: a live profile of 300 points with interest in Alberta.
let expressEntryProfile: Requirement = .all([
    commonStatus, .profile, .interest, .atLeast(.score, 300),
])

/// The province wrote to profiles of the federal pool until 2024-09-29.
let notification = Selection(
    .notification, order: .score, isFilterUndisclosed: true, applyWithinDays: 15)

/// Letters until 2024-09-29, then draws from the worker pool.
let expressEntrySelection: Dated<Selection> = [
    .always(per: updates): notification,
    .from("2024-09-30", per: updates): drawByPoints,
]
