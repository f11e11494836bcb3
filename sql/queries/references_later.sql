-- Looks at what refers to rows that are taken out and written anew when the transaction ends.
-- takes: nothing
-- gives: nothing
set constraints bassin.a_place_is_held_by_a_nomination, bassin.a_window_place_is_of_a_file deferred;
