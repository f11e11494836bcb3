-- The people of a scenario's file, so that a simulation can be recomputed without the file, and what it was forked from.
alter table bassin.simulation
    add column people bytea,
    add column forked_from int4,
    add column forked_on date,
    add column next_event date,
    add constraint a_fork_has_a_day_in_the_period
        check ((forked_from is null) = (forked_on is null) and forked_on between first_day - 1 and last_day);

comment on column bassin.simulation.people is 'The file of candidates that the scenario names, as it was; null when it names none.';
comment on column bassin.simulation.forked_from is 'The simulation whose past it shares up to forked_on; it may have been dropped since.';
comment on column bassin.simulation.next_event is 'The next day on which a round or a change of law is planned; null where nobody conducts it.';

-- A row that changes in an open simulation is taken out and written anew within one transaction; what refers to it is
-- looked at when that ends.
alter table bassin.allocation_place
    alter constraint a_place_is_held_by_a_nomination deferrable initially immediate;
alter table bassin.window_place
    alter constraint a_window_place_is_of_a_file deferrable initially immediate;
