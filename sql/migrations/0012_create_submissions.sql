-- What people ask of an open simulation, and what they are answered.
--
-- Officers write submissions and never outcomes; the coordinator, as bassin_engine, writes answers and everything else.
-- Neither is ever changed: no role but the owner has a right to.
alter table bassin.simulation
    -- How many seconds of real time a simulated day lasts; null where days pass only when somebody says so.
    add column day_seconds int4,
    -- Who may advance the clock: 0 the facilitator, 1 the federal side as well, 2 every officer.
    add column clock_keepers int2 not null default 1,
    add constraint a_simulated_day_takes_a_second_to_a_day check (day_seconds between 1 and 86400),
    add constraint clock_keepers_are_known check (clock_keepers between 0 and 2);

create table bassin.submission (
    simulation_id int4 not null,
    submission_id int8 generated always as identity,
    kind int2 not null,
    jurisdiction char(2),
    stream int2,
    candidate_id int4,
    -- As in an instruction; of an advance of the clock, the days that were asked for.
    number int4,
    until date,
    round_kind int2,
    category int2,
    is_on bool,
    reason text,
    -- A preview is computed on a copy and changes nothing.
    is_preview bool not null default false,
    horizon_days int4,
    idempotency_key uuid not null default gen_random_uuid(),
    -- For whom: federal, facilitator, or a province's abbreviation.
    acting_for text not null,
    -- Who logged in, and as which role the statement ran.
    submitted_by name not null default session_user,
    submitted_as name not null default current_user,
    submitted_at timestamptz not null default clock_timestamp(),
    constraint a_submission_stands_once primary key (simulation_id, submission_id),
    constraint a_key_is_used_for_one_submission unique (simulation_id, submitted_by, idempotency_key),
    constraint a_submission_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint a_submission_is_about_a_stream
        foreign key (simulation_id, stream) references bassin.stream (simulation_id, position),
    constraint a_submission_has_the_figures_of_its_kind check (
        case kind
            when 0 then until is not null
            when 1 then round_kind is not null and (round_kind = 5) = (category is not null)
                and (round_kind = 4 or number is not null)
            when 2 then jurisdiction is not null and stream is not null and number is not null
            when 3 then jurisdiction is not null and stream is not null and candidate_id is not null
            when 4 then jurisdiction is not null and stream is not null and candidate_id is not null
            when 5 then jurisdiction is not null and candidate_id is not null
            when 6 then jurisdiction is not null and candidate_id is not null and number is not null
            when 7 then jurisdiction is not null and candidate_id is not null and is_on is not null
                and reason is not null
            when 8 then jurisdiction is not null and number is not null
            when 9 then is_on is not null
            else false
        end
    ),
    constraint a_submission_is_within_bounds check (
        number between 0 and 1000000 and candidate_id >= 1 and length(reason) <= 2000
        and isfinite(until)
    ),
    constraint a_preview_looks_ahead_so_many_days
        check ((is_preview or horizon_days is null) and horizon_days between 1 and 1096),
    constraint a_submission_acts_for_a_side
        check (acting_for in ('federal', 'facilitator') or acting_for = jurisdiction or (kind = 0 and length(acting_for) = 2))
);

create table bassin.answer (
    simulation_id int4 not null,
    submission_id int8 not null,
    -- As of an instruction; 0 where it was applied or previewed.
    refusal int2 not null,
    -- The instructions that were recorded because of it; null where none was.
    first_ordinal int4,
    last_ordinal int4,
    outcome_number int4 not null default 0,
    outcome_cut_off int4 not null default 0,
    details jsonb not null default '{}',
    message_en text not null,
    message_fr text not null,
    answered_by name not null default session_user,
    answered_at timestamptz not null default clock_timestamp(),
    -- The transaction, so that bassin.seal finds what its own has answered.
    answered_in xid8 not null default pg_current_xact_id(),
    constraint a_submission_is_answered_once primary key (simulation_id, submission_id),
    constraint an_answer_belongs_to_a_submission
        foreign key (simulation_id, submission_id) references bassin.submission (simulation_id, submission_id),
    constraint an_answer_names_its_instructions check (
        (first_ordinal is null) = (last_ordinal is null) and first_ordinal >= 1 and last_ordinal >= first_ordinal
    ),
    constraint a_refusal_has_no_figures check (refusal = 0 or (outcome_number = 0 and outcome_cut_off = 0)),
    constraint an_answer_has_words check (message_en <> '' and message_fr <> '')
);

-- Of an instruction that somebody submitted: which submission, and for whom; null for autopilots and runs.
alter table bassin.instruction
    add column submission_id int8,
    add column acting_for text,
    add constraint a_submitted_instruction_acts_for_a_side check ((submission_id is null) = (acting_for is null)),
    add constraint an_instruction_belongs_to_its_submission
        foreign key (simulation_id, submission_id) references bassin.submission (simulation_id, submission_id);

create unique index a_submission_is_applied_once
    on bassin.instruction (simulation_id, submission_id) where submission_id is not null;

