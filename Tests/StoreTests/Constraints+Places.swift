extension Constraints {
    /// What the server refuses of the limits of an allocation and the places under them.
    static let places = [
        Breach(
            "nominations_never_exceed_a_part_of_the_allocation",
            "update bassin.allocation_place set place = 3 where nomination_id = 3 and limit_position = 3"),
        Breach(
            "a_place_is_under_a_ceiling_of_its_limit",
            "update bassin.allocation_place set ceiling = 7 where nomination_id = 1 and limit_position = 3"),
        Breach(
            "a_place_of_a_limit_is_used_once",
            "update bassin.allocation_place set place = 1 where nomination_id = 3 and limit_position = 3"),
        Breach(
            "a_place_is_held_by_a_nomination",
            "update bassin.allocation_place set nomination_id = 99 where nomination_id = 3"),
        Breach(
            "a_place_is_taken_by_an_issue_or_an_extension",
            "update bassin.allocation_place set ordinal = -1 where nomination_id = 3"),
        Breach(
            "a_place_ends_after_it_was_taken",
            "update bassin.allocation_place set ended_on = '2025-01-01' where nomination_id = 2"),
        Breach(
            "a_place_goes_with_an_allocation",
            "update bassin.nomination set place = null where nomination_id = 4"),
        Breach(
            "a_limit_belongs_to_a_simulation",
            "insert into bassin.allocation_limit values (99, 0, 'SK', 2025, 'sk', 's', 's', 0, null, false)"),
        Breach(
            "a_part_sets_a_limit_once",
            "insert into bassin.allocation_limit values (1, 9, 'SK', 2025, 'sk', 's', 's', 0, null, false)"),
        Breach(
            "the_kind_of_a_limit_is_known", "update bassin.allocation_limit set kind = 4 where position = 0"),
        Breach(
            "a_limit_is_on_one_track_or_both",
            "update bassin.allocation_limit set track = 2 where position = 0"),
        Breach("a_limit_on_a_stream_is_known", "insert into bassin.limit_stream values (1, 9, 0)"),
        Breach("a_stream_under_a_limit_is_known", "insert into bassin.limit_stream values (1, 0, 9)"),
        Breach("a_ceiling_is_of_a_limit", "insert into bassin.limit_ceiling values (1, 9, 4)"),
        Breach("a_ceiling_is_not_negative", "insert into bassin.limit_ceiling values (1, 0, -1)"),
        Breach(
            "a_limit_has_one_of_its_ceilings",
            "update bassin.limit_change set ceiling = 7 where limit_position = 0"),
        Breach("a_window_takes_no_more_than_its_places", "update bassin.window_place set place = 2"),
        Breach("a_place_is_of_a_window", "update bassin.window_place set window_position = 9, places = null"),
        Breach(
            "a_place_names_the_places_of_its_window",
            "insert into bassin.window_place values (1, 1, 0, '2025-09-02', 2, 2)"),
        Breach(
            "a_window_place_is_of_a_file",
            "insert into bassin.window_place values (1, 99, 1, '2025-11-02', 1, null)"),
        Breach(
            "a_place_of_a_window_is_used_once",
            "insert into bassin.window_place values (1, 1, 0, '2025-09-02', 1, 1)"),
        Breach(
            "a_window_belongs_to_a_simulation",
            "insert into bassin.application_window values (99, 0, 'AB', 'w', 'w', 'w', '2025-01-01', null, 1)"
        ),
        Breach(
            "a_window_opens_before_it_ends",
            "update bassin.application_window set last_day = '2025-01-01' where position = 1"),
        Breach(
            "a_window_has_no_negative_places",
            "update bassin.application_window set places = -1 where position = 1"),
    ]
}
