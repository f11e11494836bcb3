-- Candidates, their earlier profiles, and how many profiles the pool held.
--
-- The facts are packed, since a simulation has some 700,000 candidates: sets of provinces, programs, categories and
-- facts are bit masks, a language result is a number of 17 bits. The view report.candidate reads them out. A null day
-- stands for "never" or "none". Foreign keys from and to so many rows cost seconds: the checks stand in for them.
create table bassin.candidate (
    simulation_id int4 not null,
    candidate_id int4 not null,
    submitted_on date not null,
    submitted_second int4 not null,
    left_on date,
    standing int2 not null,
    departure int2 not null,
    profiles int2 not null,
    score int2 not null,
    programs int2 not null,
    categories int2 not null,
    interest int2 not null,
    residence int2,
    destination int2,
    recorded_on date not null,
    born_on date not null,
    -- Credential (4 bits), study in Canada (4), Canadian credentials (7).
    education int2 not null,
    studied_in int2 not null,
    worked_in int2 not null,
    -- Lived in, relatives in, friends in: 16 bits each.
    ties int8 not null,
    graduated_in int2,
    graduated_on date,
    -- Speaking, listening, reading, writing (4 bits each), then 1 for French.
    first_language int4 not null,
    first_tested_on date,
    second_language int4 not null,
    second_tested_on date,
    occupation int4 not null,
    canadian_months int2 not null,
    canadian_work_until date,
    foreign_months int2 not null,
    foreign_work_until date,
    employed_since date,
    earnings int4 not null,
    -- Jurisdiction (8 bits), region (8), features (16), occupation (32).
    offer int8,
    hourly_wage int4,
    -- Years (8 bits), staff (16), revenue in thousands (32).
    employer int8,
    resident_since date,
    permit int2 not null,
    permit_until date,
    -- Present, accompanying, citizen or permanent resident (1 bit each), credential (5), Canadian years (7).
    spouse int2,
    spouse_language int4,
    spouse_tested_on date,
    children int2 not null,
    funds int4 not null,
    facts int8 not null,
    constraint a_candidate_has_one_row_and_so_one_live_profile primary key (simulation_id, candidate_id),
    constraint a_candidate_stands_as_the_dates_say check (
        candidate_id >= 1
        and score between 0 and 1200
        and submitted_second between 0 and 86399
        and left_on >= submitted_on
        -- Awaited, in the pool and invited: the profile has not ended; left: it has.
        and case
            when standing <= 2 then left_on is null and departure = 0
            when standing = 6 then left_on is not null and departure > 0
            else standing <= 7
        end
    )
);

create table bassin.former_profile (
    simulation_id int4 not null,
    candidate_id int4 not null,
    submitted_on date not null,
    submitted_second int4 not null,
    left_on date not null,
    departure int2 not null,
    score int2 not null,
    constraint a_former_profile_stands_once
        primary key (simulation_id, candidate_id, submitted_on, submitted_second),
    constraint a_former_profile_ended_for_a_reason check (departure > 0 and left_on >= submitted_on)
);

create table bassin.pool_count (
    simulation_id int4 not null,
    day date not null,
    score int2 not null,
    count int4 not null,
    nominees int4 not null,
    constraint a_score_is_counted_once_a_day primary key (simulation_id, day, score),
    constraint nominees_are_counted_among_the_profiles
        check (count > 0 and nominees between 0 and count and score between 0 and 1200)
);
