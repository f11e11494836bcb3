-- A simulation, its streams and signals, its allocations, and the instructions that made it.
create table bassin.simulation (
    simulation_id int4 generated always as identity,
    name text not null,
    scenario_name text not null,
    scenario_text text not null,
    seed int8 not null,
    law_digest text not null,
    scenario_digest text not null,
    population_digest text not null,
    program_version text not null,
    record_digest text not null,
    first_day date not null,
    last_day date not null,
    current_day date not null,
    is_open bool not null default false,
    timings jsonb not null default '{}',
    created_at timestamptz not null default now(),
    created_by text not null default session_user,
    constraint a_simulation_stands_once primary key (simulation_id),
    constraint a_simulation_has_a_name check (name <> ''),
    constraint a_simulation_ends_after_it_begins check (last_day >= first_day),
    -- The eve of the period is the day of a world in which nothing was lived yet.
    constraint the_current_day_is_in_the_period check (current_day between first_day - 1 and last_day)
);

create table bassin.stream (
    simulation_id int4 not null,
    position int2 not null,
    id text not null,
    jurisdiction char(2) not null,
    english text not null,
    french text not null,
    track int2 not null,
    constraint a_stream_stands_once primary key (simulation_id, position),
    constraint an_identifier_names_one_stream unique (simulation_id, id),
    constraint a_stream_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint a_stream_is_not_of_quebec_or_nunavut check (jurisdiction not in ('QC', 'NU')),
    constraint a_track_is_base_enhanced_or_either check (track between 0 and 2)
);

create table bassin.intent_signal (
    simulation_id int4 not null,
    position int2 not null,
    id text not null,
    english text not null,
    french text not null,
    severity int2 not null,
    weight int2 not null,
    constraint a_signal_stands_once primary key (simulation_id, position),
    constraint a_signal_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint a_severity_is_known check (severity between 0 and 2)
);

-- Every total that a province's allocation of a year has had; nominations refer to the one they were issued under.
create table bassin.allocation_total (
    simulation_id int4 not null,
    jurisdiction char(2) not null,
    year int2 not null,
    total int4 not null,
    constraint an_allocation_total_stands_once primary key (simulation_id, jurisdiction, year, total),
    constraint an_allocation_total_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint an_allocation_total_is_not_negative check (total >= 0)
);

create table bassin.allocation (
    simulation_id int4 not null,
    jurisdiction char(2) not null,
    year int2 not null,
    ordinal int2 not null,
    effective_on date not null,
    total int4 not null,
    constraint an_allocation_change_stands_once primary key (simulation_id, jurisdiction, year, ordinal),
    constraint an_allocation_has_one_of_its_totals
        foreign key (simulation_id, jurisdiction, year, total)
        references bassin.allocation_total (simulation_id, jurisdiction, year, total),
    constraint an_allocation_is_in_force_in_its_year check (extract(year from effective_on) = year)
);

create table bassin.instruction (
    simulation_id int4 not null,
    ordinal int4 not null,
    day date not null,
    kind int2 not null,
    jurisdiction char(2),
    stream int2,
    candidate_id int4,
    number int4,
    until date,
    round_kind int2,
    category int2,
    published_round int4,
    is_on bool,
    reason text,
    refusal int2 not null,
    outcome_number int4 not null,
    outcome_cut_off int4 not null,
    issued_by text not null default session_user,
    issued_at timestamptz not null default now(),
    idempotency_key uuid,
    constraint an_instruction_stands_once primary key (simulation_id, ordinal),
    constraint instructions_are_counted_from_one check (ordinal >= 1),
    constraint an_instruction_has_the_figures_of_its_kind check (
        case kind
            when 0 then until is not null
            when 1 then round_kind is not null and (round_kind = 5) = (category is not null)
            when 2 then stream is not null and number is not null
            when 3 then stream is not null and candidate_id is not null
            when 4 then stream is not null and candidate_id is not null
            when 5 then jurisdiction is not null and candidate_id is not null
            when 6 then jurisdiction is not null and candidate_id is not null and number is not null
            when 7 then jurisdiction is not null and candidate_id is not null and is_on is not null
                and reason is not null
            when 8 then jurisdiction is not null and number is not null
            when 9 then is_on is not null
            else false
        end
    ),
    constraint a_refused_instruction_has_no_figures
        check (refusal = 0 or (outcome_number = 0 and outcome_cut_off = 0))
);

create unique index an_idempotency_key_is_used_once
    on bassin.instruction (simulation_id, idempotency_key) where idempotency_key is not null;
