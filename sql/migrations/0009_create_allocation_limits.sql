-- The limits that the parts of an allocation set, and the numbered places that nominations take in them.

-- What nominations of a province's year may not exceed: the whole, a part with a ceiling, whoever is beside a part with a
-- reserve, or places outside the whole.
create table bassin.allocation_limit (
    simulation_id int4 not null,
    position int2 not null,
    jurisdiction char(2) not null,
    year int2 not null,
    id text not null,
    english text not null,
    french text not null,
    kind int2 not null,
    track int2,
    -- Facts of the file decide on the membership too.
    is_conditional bool not null,
    constraint a_limit_stands_once primary key (simulation_id, position),
    constraint a_limit_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint a_part_sets_a_limit_once unique (simulation_id, jurisdiction, year, id, kind),
    constraint the_kind_of_a_limit_is_known check (kind between 0 and 3),
    constraint a_limit_is_on_one_track_or_both check (track in (0, 1))
);

create table bassin.limit_stream (
    simulation_id int4 not null,
    limit_position int2 not null,
    stream int2 not null,
    constraint a_stream_is_under_a_limit_once primary key (simulation_id, limit_position, stream),
    constraint a_limit_on_a_stream_is_known
        foreign key (simulation_id, limit_position) references bassin.allocation_limit (simulation_id, position),
    constraint a_stream_under_a_limit_is_known
        foreign key (simulation_id, stream) references bassin.stream (simulation_id, position)
);

-- Every figure a limit has had; places refer to the one they were given under.
create table bassin.limit_ceiling (
    simulation_id int4 not null,
    limit_position int2 not null,
    ceiling int4 not null,
    constraint a_ceiling_stands_once primary key (simulation_id, limit_position, ceiling),
    constraint a_ceiling_is_of_a_limit
        foreign key (simulation_id, limit_position) references bassin.allocation_limit (simulation_id, position),
    constraint a_ceiling_is_not_negative check (ceiling >= 0)
);

create table bassin.limit_change (
    simulation_id int4 not null,
    limit_position int2 not null,
    ordinal int2 not null,
    effective_on date not null,
    ceiling int4 not null,
    constraint a_change_of_a_limit_stands_once primary key (simulation_id, limit_position, ordinal),
    constraint a_limit_has_one_of_its_ceilings
        foreign key (simulation_id, limit_position, ceiling)
        references bassin.limit_ceiling (simulation_id, limit_position, ceiling)
);

-- A place of a limit, held by a nomination from its issue (0) or from an extension that counts as a nomination (1 and up).
create table bassin.allocation_place (
    simulation_id int4 not null,
    nomination_id int4 not null,
    limit_position int2 not null,
    ordinal int2 not null,
    taken_on date not null,
    place int4 not null,
    ceiling int4 not null,
    place_fate int2 not null,
    ended_on date,
    constraint a_nomination_takes_a_place_once primary key (simulation_id, nomination_id, limit_position, ordinal),
    -- As for the whole: a number up to a figure the limit really had, and none twice.
    constraint nominations_never_exceed_a_part_of_the_allocation check (place between 1 and ceiling),
    constraint a_place_is_under_a_ceiling_of_its_limit
        foreign key (simulation_id, limit_position, ceiling)
        references bassin.limit_ceiling (simulation_id, limit_position, ceiling),
    constraint a_place_is_held_by_a_nomination
        foreign key (simulation_id, nomination_id) references bassin.nomination (simulation_id, nomination_id),
    constraint a_place_is_taken_by_an_issue_or_an_extension check (ordinal >= 0),
    constraint a_place_ends_after_it_was_taken
        check (ended_on >= taken_on and (place_fate = 0) = (ended_on is null) and place_fate <= 2)
);

-- A place that was lost stays used; one that went back may be given again.
create unique index a_place_of_a_limit_is_used_once
    on bassin.allocation_place (simulation_id, limit_position, place) where place_fate <> 1;

-- A nomination outside the total has no place in it.
alter table bassin.nomination alter column place drop not null;
alter table bassin.nomination alter column allocation drop not null;
alter table bassin.nomination add constraint a_place_goes_with_an_allocation
    check ((place is null) = (allocation is null));
