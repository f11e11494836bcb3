-- Draws, files, findings on intention to reside, and nominations.
create table bassin.provincial_draw (
    simulation_id int4 not null,
    draw_id int4 not null,
    stream int2 not null,
    jurisdiction char(2) not null,
    held_on date not null,
    requested int4 not null,
    invited int4 not null,
    cut_off int4 not null,
    considered int4 not null,
    constraint a_draw_stands_once primary key (simulation_id, draw_id),
    constraint a_draw_is_of_a_stream
        foreign key (simulation_id, stream) references bassin.stream (simulation_id, position),
    constraint a_draw_invites_no_more_than_asked_or_considered
        check (invited between 0 and least(requested, considered))
);

create table bassin.provincial_file (
    simulation_id int4 not null,
    file_id int4 not null,
    candidate_id int4 not null,
    stream int2 not null,
    jurisdiction char(2) not null,
    draw_id int4,
    points int4 not null,
    opened_on date not null,
    apply_by date not null,
    applied_on date,
    due_on date,
    closed_on date,
    state int2 not null,
    intent_sum int2 not null,
    intent_level int2 not null,
    is_flagged bool not null,
    is_quebec_only bool not null,
    resolution int2 not null,
    constraint a_file_stands_once primary key (simulation_id, file_id),
    constraint a_file_is_as_its_dates_say check (
        apply_by >= opened_on and applied_on >= opened_on and due_on >= applied_on
        and closed_on >= opened_on
        and (applied_on is null) = (due_on is null)
        and case state
            when 0 then applied_on is null and closed_on is null
            when 1 then applied_on is not null and closed_on is null
            when 2 then applied_on is not null and closed_on is not null
            when 3 then applied_on is not null and closed_on is not null
            when 4 then applied_on is null and closed_on is not null
            when 5 then closed_on is not null
            else false
        end
    ),
    constraint experience_in_quebec_alone_is_flagged check (is_flagged or not is_quebec_only)
);

create table bassin.file_signal (
    simulation_id int4 not null,
    file_id int4 not null,
    signal int2 not null,
    weight int2 not null,
    constraint a_signal_is_found_once_in_a_file primary key (simulation_id, file_id, signal)
);

create table bassin.nomination (
    simulation_id int4 not null,
    nomination_id int4 not null,
    candidate_id int4 not null,
    stream int2 not null,
    jurisdiction char(2) not null,
    file_id int4 not null,
    is_enhanced bool not null,
    issued_on date not null,
    year int2 not null,
    place int4 not null,
    allocation int4 not null,
    accept_by date not null,
    accepted_on date,
    invited_on date,
    validity_months int2 not null,
    extension_months int2 not null,
    apply_by date not null,
    applied_on date,
    decided_on date,
    ended_on date,
    state int2 not null,
    place_fate int2 not null,
    intent_sum int2 not null,
    intent_level int2 not null,
    intent_regime int2 not null,
    is_flagged bool not null,
    is_quebec_only bool not null,
    constraint a_nomination_stands_once primary key (simulation_id, nomination_id),
    -- Together these three say that issued nominations never exceed the allocation: each has a numbered place
    -- in a total the province was really allotted, and no place is held twice.
    constraint issued_nominations_never_exceed_the_allocation check (place between 1 and allocation),
    constraint a_nomination_uses_an_allocation_of_its_province_and_year
        foreign key (simulation_id, jurisdiction, year, allocation)
        references bassin.allocation_total (simulation_id, jurisdiction, year, total),
    constraint a_nomination_uses_the_year_it_was_issued_in check (extract(year from issued_on) = year),
    constraint apply_by_is_so_many_months_after_issued_on check (
        validity_months >= 1 and extension_months >= 0
        and apply_by = (issued_on + make_interval(months => validity_months)
            + make_interval(months => extension_months))::date
    ),
    constraint a_nomination_is_accepted_in_time check (
        accept_by >= issued_on and accepted_on >= issued_on
        and (accepted_on <= accept_by or not is_enhanced)
    ),
    constraint a_nominee_is_invited_after_acceptance
        check (invited_on is null or (is_enhanced and invited_on >= accepted_on)),
    constraint a_nominee_applies_in_time check (applied_on between accepted_on and apply_by),
    constraint a_nomination_stands_as_its_dates_say check (
        decided_on >= applied_on and ended_on >= issued_on
        and case state
            when 0 then accepted_on is null and ended_on is null
            when 1 then accepted_on is not null and applied_on is null and ended_on is null
            when 2 then invited_on is not null and applied_on is null and ended_on is null
            when 3 then applied_on is not null and decided_on is null and ended_on is null
            when 4 then decided_on is not null and ended_on is not null
            when 5 then decided_on is not null and ended_on is not null
            when 6 then applied_on is null and ended_on is not null
            when 7 then applied_on is null and ended_on is not null
            when 8 then applied_on is null and ended_on is not null
            else false
        end
    ),
    -- Only a nomination that ended without an application can give its place back.
    constraint a_place_in_use_is_kept check ((state <= 5) = (place_fate = 0) and place_fate <= 2),
    constraint a_nomination_of_experience_in_quebec_alone_is_flagged check (is_flagged or not is_quebec_only)
);

create unique index a_candidate_has_one_live_nomination
    on bassin.nomination (simulation_id, candidate_id) where state <= 3;
-- A place that was lost stays used; one that went back may be given again.
create unique index a_place_is_used_once
    on bassin.nomination (simulation_id, jurisdiction, year, place) where place_fate <> 1;
