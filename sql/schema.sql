-- What the migrations amount to, as PostgreSQL 15 dumps it. Written by `make schema`, never by hand.

CREATE SCHEMA bassin;

COMMENT ON SCHEMA bassin IS 'Simulations and their rows. Every key begins with simulation_id.';

CREATE SCHEMA law;

COMMENT ON SCHEMA law IS 'The words of the codes, and the parameters of law that the programs publish.';

CREATE SCHEMA ops;

COMMENT ON SCHEMA ops IS 'Which migrations and files this database has.';

CREATE SCHEMA report;

COMMENT ON SCHEMA report IS 'Views that put codes into words; what people and tools should read.';

CREATE TABLE law.code (
    list text NOT NULL,
    code smallint NOT NULL,
    name text NOT NULL,
    english text NOT NULL,
    french text NOT NULL,
    CONSTRAINT a_code_is_not_negative CHECK ((code >= 0))
);

COMMENT ON TABLE law.code IS 'What each number stands for, by list: standing, departure, round_kind and so on.';

CREATE FUNCTION law.members(list text, mask bigint) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT COALESCE(array_agg(c.name ORDER BY c.code), '{}'::text[]) AS "coalesce" FROM law.code c WHERE ((c.list = members.list) AND ((members.mask & ((1)::bigint << (c.code)::integer)) <> 0)));

CREATE FUNCTION law.name(list text, code integer) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT c.name FROM law.code c WHERE ((c.list = name.list) AND (c.code = name.code)));

CREATE TABLE law.parameter_version (
    name text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    number numeric,
    english text NOT NULL,
    french text NOT NULL,
    source_id integer NOT NULL,
    CONSTRAINT a_version_ends_after_it_begins CHECK ((first_day <= last_day))
);

COMMENT ON TABLE law.parameter_version IS 'The value of a parameter from its first to its last day; infinities stand for days the law does not name.';

CREATE FUNCTION law.text(parameter text, day date, lang text DEFAULT NULL::text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT CASE WHEN (COALESCE(text.lang, current_setting('bassin.language'::text, true)) = 'fr'::text) THEN v.french ELSE v.english END AS english FROM law.parameter_version v WHERE ((v.name = text.parameter) AND ((text.day >= v.first_day) AND (text.day <= v.last_day))));

CREATE FUNCTION law.value(parameter text, day date) RETURNS numeric
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT v.number FROM law.parameter_version v WHERE ((v.name = value.parameter) AND ((value.day >= v.first_day) AND (value.day <= v.last_day))));

CREATE FUNCTION law.word(list text, code integer) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT CASE WHEN (current_setting('bassin.language'::text, true) = 'fr'::text) THEN c.french ELSE c.english END AS english FROM law.code c WHERE ((c.list = word.list) AND (c.code = word.code)));

CREATE TABLE bassin.allocation (
    simulation_id integer NOT NULL,
    jurisdiction character(2) NOT NULL,
    year smallint NOT NULL,
    ordinal smallint NOT NULL,
    effective_on date NOT NULL,
    total integer NOT NULL,
    CONSTRAINT an_allocation_is_in_force_in_its_year CHECK ((EXTRACT(year FROM effective_on) = (year)::numeric))
);

CREATE TABLE bassin.allocation_limit (
    simulation_id integer NOT NULL,
    "position" smallint NOT NULL,
    jurisdiction character(2) NOT NULL,
    year smallint NOT NULL,
    id text NOT NULL,
    english text NOT NULL,
    french text NOT NULL,
    kind smallint NOT NULL,
    track smallint,
    is_conditional boolean NOT NULL,
    CONSTRAINT a_limit_is_on_one_track_or_both CHECK ((track = ANY (ARRAY[0, 1]))),
    CONSTRAINT the_kind_of_a_limit_is_known CHECK (((kind >= 0) AND (kind <= 3)))
);

CREATE TABLE bassin.allocation_place (
    simulation_id integer NOT NULL,
    nomination_id integer NOT NULL,
    limit_position smallint NOT NULL,
    ordinal smallint NOT NULL,
    taken_on date NOT NULL,
    place integer NOT NULL,
    ceiling integer NOT NULL,
    place_fate smallint NOT NULL,
    ended_on date,
    CONSTRAINT a_place_ends_after_it_was_taken CHECK (((ended_on >= taken_on) AND ((place_fate = 0) = (ended_on IS NULL)) AND (place_fate <= 2))),
    CONSTRAINT a_place_is_taken_by_an_issue_or_an_extension CHECK ((ordinal >= 0)),
    CONSTRAINT nominations_never_exceed_a_part_of_the_allocation CHECK (((place >= 1) AND (place <= ceiling)))
);

CREATE TABLE bassin.allocation_total (
    simulation_id integer NOT NULL,
    jurisdiction character(2) NOT NULL,
    year smallint NOT NULL,
    total integer NOT NULL,
    CONSTRAINT an_allocation_total_is_not_negative CHECK ((total >= 0))
);

CREATE TABLE bassin.application (
    simulation_id integer NOT NULL,
    application_id integer NOT NULL,
    candidate_id integer NOT NULL,
    nomination_id integer,
    invitation_id integer,
    program smallint NOT NULL,
    applied_on date NOT NULL,
    due_on date NOT NULL,
    decided_on date,
    outcome smallint NOT NULL,
    ground smallint NOT NULL,
    CONSTRAINT a_nominee_applies_as_a_nominee CHECK (((program = 8) = (nomination_id IS NOT NULL))),
    CONSTRAINT a_refusal_has_a_ground CHECK ((((outcome = 2) = (ground > 0)) AND (outcome <= 4))),
    CONSTRAINT an_application_is_decided_after_it_was_made CHECK (((due_on >= applied_on) AND (decided_on >= applied_on) AND ((outcome = 0) = (decided_on IS NULL)))),
    CONSTRAINT an_application_rests_on_an_invitation_or_a_nomination CHECK (((invitation_id IS NOT NULL) OR (nomination_id IS NOT NULL)))
);

CREATE TABLE bassin.application_window (
    simulation_id integer NOT NULL,
    "position" smallint NOT NULL,
    jurisdiction character(2) NOT NULL,
    id text NOT NULL,
    english text NOT NULL,
    french text NOT NULL,
    opens_on date NOT NULL,
    last_day date,
    places integer,
    CONSTRAINT a_window_has_no_negative_places CHECK ((places >= 0)),
    CONSTRAINT a_window_opens_before_it_ends CHECK ((last_day >= opens_on))
);

CREATE TABLE bassin.candidate (
    simulation_id integer NOT NULL,
    candidate_id integer NOT NULL,
    submitted_on date NOT NULL,
    submitted_second integer NOT NULL,
    left_on date,
    standing smallint NOT NULL,
    departure smallint NOT NULL,
    profiles smallint NOT NULL,
    score smallint NOT NULL,
    programs smallint NOT NULL,
    categories smallint NOT NULL,
    interest smallint NOT NULL,
    residence smallint,
    destination smallint,
    recorded_on date NOT NULL,
    born_on date NOT NULL,
    education smallint NOT NULL,
    studied_in smallint NOT NULL,
    worked_in smallint NOT NULL,
    ties bigint NOT NULL,
    graduated_in smallint,
    graduated_on date,
    first_language integer NOT NULL,
    first_tested_on date,
    second_language integer NOT NULL,
    second_tested_on date,
    occupation integer NOT NULL,
    canadian_months smallint NOT NULL,
    canadian_work_until date,
    foreign_months smallint NOT NULL,
    foreign_work_until date,
    employed_since date,
    earnings integer NOT NULL,
    offer bigint,
    hourly_wage integer,
    employer bigint,
    resident_since date,
    permit smallint NOT NULL,
    permit_until date,
    spouse smallint,
    spouse_language integer,
    spouse_tested_on date,
    children smallint NOT NULL,
    funds integer NOT NULL,
    facts bigint NOT NULL,
    CONSTRAINT a_candidate_stands_as_the_dates_say CHECK (((candidate_id >= 1) AND ((score >= 0) AND (score <= 1200)) AND ((submitted_second >= 0) AND (submitted_second <= 86399)) AND (left_on >= submitted_on) AND
CASE
    WHEN (standing <= 2) THEN ((left_on IS NULL) AND (departure = 0))
    WHEN (standing = 6) THEN ((left_on IS NOT NULL) AND (departure > 0))
    ELSE (standing <= 7)
END))
);

CREATE TABLE bassin.federal_round (
    simulation_id integer NOT NULL,
    round_id integer NOT NULL,
    held_on date NOT NULL,
    kind smallint NOT NULL,
    category smallint,
    requested integer,
    invited integer NOT NULL,
    cut_off smallint NOT NULL,
    tie_break_on date,
    tie_break_second integer NOT NULL,
    nominees integer NOT NULL,
    considered integer NOT NULL,
    published_round integer,
    CONSTRAINT a_category_goes_with_a_round_by_category CHECK (((kind = 5) = (category IS NOT NULL))),
    CONSTRAINT a_round_for_nominees_invites_nominees CHECK (((kind <> 4) OR (nominees = invited))),
    CONSTRAINT a_round_invites_no_more_than_asked CHECK (((invited >= 0) AND (invited <= COALESCE(requested, considered)))),
    CONSTRAINT a_round_invites_whom_it_considers CHECK (((invited <= considered) AND (nominees <= invited))),
    CONSTRAINT a_round_that_invites_has_a_cut_off CHECK (((invited > 0) = (tie_break_on IS NOT NULL))),
    CONSTRAINT a_tie_break_is_not_after_the_round CHECK ((tie_break_on <= held_on)),
    CONSTRAINT only_a_round_for_nominees_is_without_size CHECK (((kind = 4) OR (requested IS NOT NULL)))
);

CREATE TABLE bassin.file_signal (
    simulation_id integer NOT NULL,
    file_id integer NOT NULL,
    signal smallint NOT NULL,
    weight smallint NOT NULL
);

CREATE TABLE bassin.former_profile (
    simulation_id integer NOT NULL,
    candidate_id integer NOT NULL,
    submitted_on date NOT NULL,
    submitted_second integer NOT NULL,
    left_on date NOT NULL,
    departure smallint NOT NULL,
    score smallint NOT NULL,
    CONSTRAINT a_former_profile_ended_for_a_reason CHECK (((departure > 0) AND (left_on >= submitted_on)))
);

CREATE TABLE bassin.instruction (
    simulation_id integer NOT NULL,
    ordinal integer NOT NULL,
    day date NOT NULL,
    kind smallint NOT NULL,
    jurisdiction character(2),
    stream smallint,
    candidate_id integer,
    number integer,
    until date,
    round_kind smallint,
    category smallint,
    published_round integer,
    is_on boolean,
    reason text,
    refusal smallint NOT NULL,
    outcome_number integer NOT NULL,
    outcome_cut_off integer NOT NULL,
    issued_by text DEFAULT SESSION_USER NOT NULL,
    issued_at timestamp with time zone DEFAULT now() NOT NULL,
    idempotency_key uuid,
    CONSTRAINT a_refused_instruction_has_no_figures CHECK (((refusal = 0) OR ((outcome_number = 0) AND (outcome_cut_off = 0)))),
    CONSTRAINT an_instruction_has_the_figures_of_its_kind CHECK (
CASE kind
    WHEN 0 THEN (until IS NOT NULL)
    WHEN 1 THEN ((round_kind IS NOT NULL) AND ((round_kind = 5) = (category IS NOT NULL)))
    WHEN 2 THEN ((stream IS NOT NULL) AND (number IS NOT NULL))
    WHEN 3 THEN ((stream IS NOT NULL) AND (candidate_id IS NOT NULL))
    WHEN 4 THEN ((stream IS NOT NULL) AND (candidate_id IS NOT NULL))
    WHEN 5 THEN ((jurisdiction IS NOT NULL) AND (candidate_id IS NOT NULL))
    WHEN 6 THEN ((jurisdiction IS NOT NULL) AND (candidate_id IS NOT NULL) AND (number IS NOT NULL))
    WHEN 7 THEN ((jurisdiction IS NOT NULL) AND (candidate_id IS NOT NULL) AND (is_on IS NOT NULL) AND (reason IS NOT NULL))
    WHEN 8 THEN ((jurisdiction IS NOT NULL) AND (number IS NOT NULL))
    WHEN 9 THEN (is_on IS NOT NULL)
    ELSE false
END),
    CONSTRAINT instructions_are_counted_from_one CHECK ((ordinal >= 1))
);

CREATE TABLE bassin.intent_signal (
    simulation_id integer NOT NULL,
    "position" smallint NOT NULL,
    id text NOT NULL,
    english text NOT NULL,
    french text NOT NULL,
    severity smallint NOT NULL,
    weight smallint NOT NULL,
    CONSTRAINT a_severity_is_known CHECK (((severity >= 0) AND (severity <= 2)))
);

CREATE TABLE bassin.invitation (
    simulation_id integer NOT NULL,
    invitation_id integer NOT NULL,
    round_id integer NOT NULL,
    candidate_id integer NOT NULL,
    invited_on date NOT NULL,
    score smallint NOT NULL,
    cut_off smallint NOT NULL,
    program smallint NOT NULL,
    respond_by date NOT NULL,
    outcome smallint NOT NULL,
    outcome_on date,
    CONSTRAINT an_invitation_is_answered_in_its_window CHECK (((respond_by >= invited_on) AND ((outcome = 0) = (outcome_on IS NULL)) AND ((outcome_on >= invited_on) AND (outcome_on <= respond_by)) AND (outcome <= 3))),
    CONSTRAINT an_invitation_is_for_one_program CHECK ((program = ANY (ARRAY[1, 2, 4, 8]))),
    CONSTRAINT an_invitation_meets_the_cut_off_of_its_round CHECK ((score >= cut_off))
);

CREATE TABLE bassin.limit_ceiling (
    simulation_id integer NOT NULL,
    limit_position smallint NOT NULL,
    ceiling integer NOT NULL,
    CONSTRAINT a_ceiling_is_not_negative CHECK ((ceiling >= 0))
);

CREATE TABLE bassin.limit_change (
    simulation_id integer NOT NULL,
    limit_position smallint NOT NULL,
    ordinal smallint NOT NULL,
    effective_on date NOT NULL,
    ceiling integer NOT NULL
);

CREATE TABLE bassin.limit_stream (
    simulation_id integer NOT NULL,
    limit_position smallint NOT NULL,
    stream smallint NOT NULL
);

CREATE TABLE bassin.nomination (
    simulation_id integer NOT NULL,
    nomination_id integer NOT NULL,
    candidate_id integer NOT NULL,
    stream smallint NOT NULL,
    jurisdiction character(2) NOT NULL,
    file_id integer NOT NULL,
    is_enhanced boolean NOT NULL,
    issued_on date NOT NULL,
    year smallint NOT NULL,
    place integer,
    allocation integer,
    accept_by date NOT NULL,
    accepted_on date,
    invited_on date,
    validity_months smallint NOT NULL,
    extension_months smallint NOT NULL,
    apply_by date NOT NULL,
    applied_on date,
    decided_on date,
    ended_on date,
    state smallint NOT NULL,
    place_fate smallint NOT NULL,
    intent_sum smallint NOT NULL,
    intent_level smallint NOT NULL,
    intent_regime smallint NOT NULL,
    is_flagged boolean NOT NULL,
    is_quebec_only boolean NOT NULL,
    CONSTRAINT a_nomination_is_accepted_in_time CHECK (((accept_by >= issued_on) AND (accepted_on >= issued_on) AND ((accepted_on <= accept_by) OR (NOT is_enhanced)))),
    CONSTRAINT a_nomination_of_experience_in_quebec_alone_is_flagged CHECK ((is_flagged OR (NOT is_quebec_only))),
    CONSTRAINT a_nomination_stands_as_its_dates_say CHECK (((decided_on >= applied_on) AND (ended_on >= issued_on) AND
CASE state
    WHEN 0 THEN ((accepted_on IS NULL) AND (ended_on IS NULL))
    WHEN 1 THEN ((accepted_on IS NOT NULL) AND (applied_on IS NULL) AND (ended_on IS NULL))
    WHEN 2 THEN ((invited_on IS NOT NULL) AND (applied_on IS NULL) AND (ended_on IS NULL))
    WHEN 3 THEN ((applied_on IS NOT NULL) AND (decided_on IS NULL) AND (ended_on IS NULL))
    WHEN 4 THEN ((decided_on IS NOT NULL) AND (ended_on IS NOT NULL))
    WHEN 5 THEN ((decided_on IS NOT NULL) AND (ended_on IS NOT NULL))
    WHEN 6 THEN ((applied_on IS NULL) AND (ended_on IS NOT NULL))
    WHEN 7 THEN ((applied_on IS NULL) AND (ended_on IS NOT NULL))
    WHEN 8 THEN ((applied_on IS NULL) AND (ended_on IS NOT NULL))
    ELSE false
END)),
    CONSTRAINT a_nomination_uses_the_year_it_was_issued_in CHECK ((EXTRACT(year FROM issued_on) = (year)::numeric)),
    CONSTRAINT a_nominee_applies_in_time CHECK (((applied_on >= accepted_on) AND (applied_on <= apply_by))),
    CONSTRAINT a_nominee_is_invited_after_acceptance CHECK (((invited_on IS NULL) OR (is_enhanced AND (invited_on >= accepted_on)))),
    CONSTRAINT a_place_goes_with_an_allocation CHECK (((place IS NULL) = (allocation IS NULL))),
    CONSTRAINT a_place_in_use_is_kept CHECK ((((state <= 5) = (place_fate = 0)) AND (place_fate <= 2))),
    CONSTRAINT apply_by_is_so_many_months_after_issued_on CHECK (((validity_months >= 1) AND (extension_months >= 0) AND (apply_by = (((issued_on + make_interval(months => (validity_months)::integer)) + make_interval(months => (extension_months)::integer)))::date))),
    CONSTRAINT issued_nominations_never_exceed_the_allocation CHECK (((place >= 1) AND (place <= allocation)))
);

CREATE TABLE bassin.pool_count (
    simulation_id integer NOT NULL,
    day date NOT NULL,
    score smallint NOT NULL,
    count integer NOT NULL,
    nominees integer NOT NULL,
    CONSTRAINT nominees_are_counted_among_the_profiles CHECK (((count > 0) AND ((nominees >= 0) AND (nominees <= count)) AND ((score >= 0) AND (score <= 1200))))
);

CREATE TABLE bassin.provincial_draw (
    simulation_id integer NOT NULL,
    draw_id integer NOT NULL,
    stream smallint NOT NULL,
    jurisdiction character(2) NOT NULL,
    held_on date NOT NULL,
    requested integer NOT NULL,
    invited integer NOT NULL,
    cut_off integer NOT NULL,
    considered integer NOT NULL,
    CONSTRAINT a_draw_invites_no_more_than_asked_or_considered CHECK (((invited >= 0) AND (invited <= LEAST(requested, considered))))
);

CREATE TABLE bassin.provincial_file (
    simulation_id integer NOT NULL,
    file_id integer NOT NULL,
    candidate_id integer NOT NULL,
    stream smallint NOT NULL,
    jurisdiction character(2) NOT NULL,
    draw_id integer,
    points integer NOT NULL,
    opened_on date NOT NULL,
    apply_by date NOT NULL,
    applied_on date,
    due_on date,
    closed_on date,
    state smallint NOT NULL,
    intent_sum smallint NOT NULL,
    intent_level smallint NOT NULL,
    is_flagged boolean NOT NULL,
    is_quebec_only boolean NOT NULL,
    resolution smallint NOT NULL,
    CONSTRAINT a_file_is_as_its_dates_say CHECK (((apply_by >= opened_on) AND (applied_on >= opened_on) AND (due_on >= applied_on) AND (closed_on >= opened_on) AND ((applied_on IS NULL) = (due_on IS NULL)) AND
CASE state
    WHEN 0 THEN ((applied_on IS NULL) AND (closed_on IS NULL))
    WHEN 1 THEN ((applied_on IS NOT NULL) AND (closed_on IS NULL))
    WHEN 2 THEN ((applied_on IS NOT NULL) AND (closed_on IS NOT NULL))
    WHEN 3 THEN ((applied_on IS NOT NULL) AND (closed_on IS NOT NULL))
    WHEN 4 THEN ((applied_on IS NULL) AND (closed_on IS NOT NULL))
    WHEN 5 THEN (closed_on IS NOT NULL)
    ELSE false
END)),
    CONSTRAINT experience_in_quebec_alone_is_flagged CHECK ((is_flagged OR (NOT is_quebec_only)))
);

CREATE TABLE bassin.published_nominations (
    jurisdiction character(2) NOT NULL,
    year smallint NOT NULL,
    allocation integer,
    issued integer,
    source text NOT NULL
);

CREATE TABLE bassin.published_pool_count (
    counted_on date NOT NULL,
    lowest smallint NOT NULL,
    highest smallint NOT NULL,
    is_part boolean NOT NULL,
    count integer NOT NULL,
    source text NOT NULL,
    CONSTRAINT a_band_has_a_width CHECK (((lowest >= 0) AND (lowest <= highest)))
);

CREATE TABLE bassin.published_round (
    number integer NOT NULL,
    label text NOT NULL,
    held_on date NOT NULL,
    kind smallint NOT NULL,
    category smallint,
    invitations integer NOT NULL,
    cut_off smallint NOT NULL,
    tie_break_at timestamp without time zone,
    source text NOT NULL,
    CONSTRAINT a_published_category_goes_with_its_kind CHECK (((kind = 5) = (category IS NOT NULL)))
);

CREATE TABLE bassin.simulation (
    simulation_id integer NOT NULL,
    name text NOT NULL,
    scenario_name text NOT NULL,
    scenario_text text NOT NULL,
    seed bigint NOT NULL,
    law_digest text NOT NULL,
    scenario_digest text NOT NULL,
    population_digest text NOT NULL,
    program_version text NOT NULL,
    record_digest text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    current_day date NOT NULL,
    is_open boolean DEFAULT false NOT NULL,
    timings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT a_simulation_ends_after_it_begins CHECK ((last_day >= first_day)),
    CONSTRAINT a_simulation_has_a_name CHECK ((name <> ''::text)),
    CONSTRAINT the_current_day_is_in_the_period CHECK (((current_day >= (first_day - 1)) AND (current_day <= last_day)))
);

ALTER TABLE bassin.simulation ALTER COLUMN simulation_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME bassin.simulation_simulation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE bassin.stream (
    simulation_id integer NOT NULL,
    "position" smallint NOT NULL,
    id text NOT NULL,
    jurisdiction character(2) NOT NULL,
    english text NOT NULL,
    french text NOT NULL,
    track smallint NOT NULL,
    CONSTRAINT a_stream_is_not_of_quebec_or_nunavut CHECK ((jurisdiction <> ALL (ARRAY['QC'::bpchar, 'NU'::bpchar]))),
    CONSTRAINT a_track_is_base_enhanced_or_either CHECK (((track >= 0) AND (track <= 2)))
);

CREATE TABLE bassin.window_place (
    simulation_id integer NOT NULL,
    file_id integer NOT NULL,
    window_position smallint NOT NULL,
    taken_on date NOT NULL,
    place integer NOT NULL,
    places integer,
    CONSTRAINT a_window_takes_no_more_than_its_places CHECK (((place >= 1) AND (place <= places)))
);

CREATE TABLE law.edition (
    digest text NOT NULL,
    program text NOT NULL,
    written_at timestamp with time zone DEFAULT now() NOT NULL,
    is_current boolean DEFAULT true NOT NULL,
    CONSTRAINT the_edition_is_the_current_one CHECK (is_current)
);

COMMENT ON TABLE law.edition IS 'Which law the other tables mirror: its fingerprint, and the version of the program that wrote it.';

CREATE TABLE law.parameter (
    name text NOT NULL,
    english text NOT NULL,
    french text NOT NULL,
    unit smallint NOT NULL,
    settable_as text,
    provisional_from date
);

COMMENT ON TABLE law.parameter IS 'Every parameter of law by its dotted name, such as federal.windows.invitation_days.';

CREATE TABLE law.source (
    source_id integer NOT NULL,
    citation text NOT NULL,
    address text,
    reliability smallint NOT NULL,
    CONSTRAINT a_source_says_what_it_is CHECK ((citation <> ''::text))
);

COMMENT ON TABLE law.source IS 'The texts the law rests on, and how far each can be relied on (law.code, list reliability).';

CREATE TABLE ops.applied_file (
    path text NOT NULL,
    digest text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE ops.migration (
    number integer NOT NULL,
    name text NOT NULL,
    digest text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_by text DEFAULT SESSION_USER NOT NULL
);

CREATE VIEW report.application WITH (security_invoker='true') AS
 SELECT a.simulation_id,
    a.application_id,
    a.candidate_id,
    a.nomination_id,
    a.invitation_id,
    (law.members('federal_program'::text, (a.program)::bigint))[1] AS program,
    a.applied_on,
    a.due_on,
    a.decided_on,
    law.name('application_outcome'::text, (a.outcome)::integer) AS outcome,
    law.name('refusal_ground'::text, (a.ground)::integer) AS ground
   FROM bassin.application a;

CREATE VIEW report.candidate WITH (security_invoker='true') AS
 SELECT c.simulation_id,
    c.candidate_id,
    law.name('standing'::text, (c.standing)::integer) AS standing,
    law.name('departure'::text, (c.departure)::integer) AS departure,
    c.submitted_on,
    c.submitted_second,
    c.left_on,
    c.profiles,
    c.score,
    law.members('federal_program'::text, (c.programs)::bigint) AS programs,
    law.members('category'::text, (c.categories)::bigint) AS categories,
    law.members('jurisdiction'::text, (c.interest)::bigint) AS interest,
    law.name('jurisdiction'::text, (c.residence)::integer) AS residence,
    c.resident_since,
    law.name('jurisdiction'::text, (c.destination)::integer) AS destination,
    c.recorded_on,
    c.born_on,
    law.name('credential'::text, ((c.education)::integer & 15)) AS credential,
    law.name('canadian_study'::text, (((c.education >> 4))::integer & 15)) AS canadian_study,
    (((c.education >> 8))::integer & 127) AS canadian_credentials,
    law.members('jurisdiction'::text, (c.studied_in)::bigint) AS studied_in,
    law.name('jurisdiction'::text, (c.graduated_in)::integer) AS graduated_in,
    c.graduated_on,
        CASE
            WHEN (((c.first_language >> 16) & 1) = 1) THEN 'fr'::text
            ELSE 'en'::text
        END AS first_language,
    ((c.first_language >> 12) & 15) AS first_speaking,
    ((c.first_language >> 8) & 15) AS first_listening,
    ((c.first_language >> 4) & 15) AS first_reading,
    (c.first_language & 15) AS first_writing,
    c.first_tested_on,
        CASE
            WHEN (((c.second_language >> 16) & 1) = 1) THEN 'fr'::text
            ELSE 'en'::text
        END AS second_language,
    ((c.second_language >> 12) & 15) AS second_speaking,
    ((c.second_language >> 8) & 15) AS second_listening,
    ((c.second_language >> 4) & 15) AS second_reading,
    (c.second_language & 15) AS second_writing,
    c.second_tested_on,
    lpad((c.occupation)::text, 5, '0'::text) AS occupation,
    c.canadian_months,
    c.canadian_work_until,
    c.foreign_months,
    c.foreign_work_until,
    law.members('jurisdiction'::text, (c.worked_in)::bigint) AS worked_in,
    c.employed_since,
    c.earnings,
    law.name('jurisdiction'::text, ((c.offer & (255)::bigint))::integer) AS offer_in,
    law.name('region'::text, (((c.offer >> 8) & (255)::bigint))::integer) AS offer_region,
    lpad((((c.offer >> 32) & '4294967295'::bigint))::text, 5, '0'::text) AS offer_occupation,
    ((c.offer >> 16) & (65535)::bigint) AS offer_features,
    ((c.hourly_wage)::numeric / 100.0) AS hourly_wage,
    ((c.employer & (255)::bigint))::integer AS employer_years,
    (((c.employer >> 8) & (65535)::bigint))::integer AS employer_staff,
    ((c.employer >> 24) * 1000) AS employer_revenue,
    law.name('permit'::text, (c.permit)::integer) AS permit,
    c.permit_until,
    law.members('jurisdiction'::text, (c.ties & (65535)::bigint)) AS lived_in,
    law.members('jurisdiction'::text, ((c.ties >> 16) & (65535)::bigint)) AS relatives_in,
    law.members('jurisdiction'::text, ((c.ties >> 32) & (65535)::bigint)) AS friends_in,
    COALESCE((((c.spouse)::integer & 1) = 1), false) AS has_spouse,
    (((c.spouse)::integer & 2) <> 0) AS spouse_accompanies,
    (((c.spouse)::integer & 4) <> 0) AS spouse_is_citizen_or_permanent_resident,
    law.name('credential'::text, (((c.spouse >> 3))::integer & 31)) AS spouse_credential,
    (((c.spouse >> 8))::integer & 127) AS spouse_canadian_years,
    LEAST(((c.spouse_language >> 12) & 15), ((c.spouse_language >> 8) & 15), ((c.spouse_language >> 4) & 15), (c.spouse_language & 15)) AS spouse_lowest_level,
    c.spouse_tested_on,
    c.children,
    c.funds,
    law.members('fact'::text, c.facts) AS facts
   FROM bassin.candidate c;

CREATE VIEW report.federal_round WITH (security_invoker='true') AS
 SELECT r.simulation_id,
    r.round_id,
    r.held_on,
    law.name('round_kind'::text, (r.kind)::integer) AS kind,
    law.name('category'::text, (r.category)::integer) AS category,
    r.requested,
    r.invited,
    r.cut_off,
    (r.tie_break_on + make_interval(secs => (r.tie_break_second)::double precision)) AS tie_break_at,
    r.nominees,
    r.considered,
    r.published_round,
    p.invitations AS published_invitations,
    p.cut_off AS published_cut_off,
    p.tie_break_at AS published_tie_break_at
   FROM (bassin.federal_round r
     LEFT JOIN bassin.published_round p ON ((p.number = r.published_round)));

CREATE VIEW report.instruction WITH (security_invoker='true') AS
 SELECT i.simulation_id,
    i.ordinal,
    i.day,
    law.name('instruction_kind'::text, (i.kind)::integer) AS kind,
    i.jurisdiction,
    s.id AS stream,
    i.candidate_id,
    i.number,
    i.until,
    law.name('round_kind'::text, (i.round_kind)::integer) AS round_kind,
    law.name('category'::text, (i.category)::integer) AS category,
    i.published_round,
    i.is_on,
    i.reason,
    (i.refusal = 0) AS is_applied,
    law.word('refusal'::text, (i.refusal)::integer) AS outcome,
    i.outcome_number,
    i.outcome_cut_off,
    i.issued_by,
    i.issued_at
   FROM (bassin.instruction i
     LEFT JOIN bassin.stream s ON (((s.simulation_id = i.simulation_id) AND (s."position" = i.stream))));

CREATE VIEW report.invitation WITH (security_invoker='true') AS
 SELECT i.simulation_id,
    i.invitation_id,
    i.round_id,
    i.candidate_id,
    i.invited_on,
    i.score,
    i.cut_off,
    (law.members('federal_program'::text, (i.program)::bigint))[1] AS program,
    i.respond_by,
    law.name('invitation_outcome'::text, (i.outcome)::integer) AS outcome,
    i.outcome_on
   FROM bassin.invitation i;

CREATE VIEW report.nomination WITH (security_invoker='true') AS
 SELECT n.simulation_id,
    n.nomination_id,
    n.candidate_id,
    n.jurisdiction,
    s.id AS stream,
    n.file_id,
    n.is_enhanced,
    n.issued_on,
    n.year,
    n.place,
    n.allocation,
    n.accept_by,
    n.accepted_on,
    n.invited_on,
    n.apply_by,
    n.applied_on,
    n.decided_on,
    n.ended_on,
    state.name AS state,
    law.name('place_fate'::text, (n.place_fate)::integer) AS place_fate,
    n.intent_sum,
    law.name('intent_level'::text, (n.intent_level)::integer) AS intent_level,
    law.name('intent_regime'::text, (n.intent_regime)::integer) AS intent_regime,
    n.is_flagged,
    n.is_quebec_only
   FROM ((bassin.nomination n
     JOIN bassin.stream s ON (((s.simulation_id = n.simulation_id) AND (s."position" = n.stream))))
     JOIN law.code state ON (((state.list = 'nomination_state'::text) AND (state.code = n.state))));

CREATE VIEW report.provincial_draw WITH (security_invoker='true') AS
 SELECT d.simulation_id,
    d.draw_id,
    d.jurisdiction,
    s.id AS stream,
    d.held_on,
    d.requested,
    d.invited,
    d.cut_off,
    d.considered
   FROM (bassin.provincial_draw d
     JOIN bassin.stream s ON (((s.simulation_id = d.simulation_id) AND (s."position" = d.stream))));

CREATE VIEW report.provincial_file WITH (security_invoker='true') AS
 SELECT f.simulation_id,
    f.file_id,
    f.candidate_id,
    f.jurisdiction,
    s.id AS stream,
    f.draw_id,
    f.points,
    f.opened_on,
    f.apply_by,
    f.applied_on,
    f.due_on,
    f.closed_on,
    state.name AS state,
    f.intent_sum,
    law.name('intent_level'::text, (f.intent_level)::integer) AS intent_level,
    f.is_flagged,
    f.is_quebec_only,
    law.name('flag_resolution'::text, (f.resolution)::integer) AS resolution
   FROM ((bassin.provincial_file f
     JOIN bassin.stream s ON (((s.simulation_id = f.simulation_id) AND (s."position" = f.stream))))
     JOIN law.code state ON (((state.list = 'file_state'::text) AND (state.code = f.state))));

ALTER TABLE ONLY bassin.published_pool_count
    ADD CONSTRAINT a_band_is_published_once_a_day PRIMARY KEY (counted_on, lowest, highest);

ALTER TABLE ONLY bassin.candidate
    ADD CONSTRAINT a_candidate_has_one_row_and_so_one_live_profile PRIMARY KEY (simulation_id, candidate_id);

ALTER TABLE ONLY bassin.limit_ceiling
    ADD CONSTRAINT a_ceiling_stands_once PRIMARY KEY (simulation_id, limit_position, ceiling);

ALTER TABLE ONLY bassin.limit_change
    ADD CONSTRAINT a_change_of_a_limit_stands_once PRIMARY KEY (simulation_id, limit_position, ordinal);

ALTER TABLE ONLY bassin.provincial_draw
    ADD CONSTRAINT a_draw_stands_once PRIMARY KEY (simulation_id, draw_id);

ALTER TABLE ONLY bassin.provincial_file
    ADD CONSTRAINT a_file_stands_once PRIMARY KEY (simulation_id, file_id);

ALTER TABLE ONLY bassin.former_profile
    ADD CONSTRAINT a_former_profile_stands_once PRIMARY KEY (simulation_id, candidate_id, submitted_on, submitted_second);

ALTER TABLE ONLY bassin.allocation_limit
    ADD CONSTRAINT a_limit_stands_once PRIMARY KEY (simulation_id, "position");

ALTER TABLE ONLY bassin.nomination
    ADD CONSTRAINT a_nomination_stands_once PRIMARY KEY (simulation_id, nomination_id);

ALTER TABLE ONLY bassin.allocation_place
    ADD CONSTRAINT a_nomination_takes_a_place_once PRIMARY KEY (simulation_id, nomination_id, limit_position, ordinal);

ALTER TABLE ONLY bassin.allocation_limit
    ADD CONSTRAINT a_part_sets_a_limit_once UNIQUE (simulation_id, jurisdiction, year, id, kind);

ALTER TABLE ONLY bassin.window_place
    ADD CONSTRAINT a_place_of_a_window_is_used_once UNIQUE (simulation_id, window_position, place);

ALTER TABLE ONLY bassin.published_round
    ADD CONSTRAINT a_published_round_stands_once PRIMARY KEY (label);

ALTER TABLE ONLY bassin.federal_round
    ADD CONSTRAINT a_round_stands_once PRIMARY KEY (simulation_id, round_id);

ALTER TABLE ONLY bassin.pool_count
    ADD CONSTRAINT a_score_is_counted_once_a_day PRIMARY KEY (simulation_id, day, score);

ALTER TABLE ONLY bassin.file_signal
    ADD CONSTRAINT a_signal_is_found_once_in_a_file PRIMARY KEY (simulation_id, file_id, signal);

ALTER TABLE ONLY bassin.intent_signal
    ADD CONSTRAINT a_signal_stands_once PRIMARY KEY (simulation_id, "position");

ALTER TABLE ONLY bassin.simulation
    ADD CONSTRAINT a_simulation_stands_once PRIMARY KEY (simulation_id);

ALTER TABLE ONLY bassin.limit_stream
    ADD CONSTRAINT a_stream_is_under_a_limit_once PRIMARY KEY (simulation_id, limit_position, stream);

ALTER TABLE ONLY bassin.stream
    ADD CONSTRAINT a_stream_stands_once PRIMARY KEY (simulation_id, "position");

ALTER TABLE ONLY bassin.application_window
    ADD CONSTRAINT a_window_stands_once PRIMARY KEY (simulation_id, "position");

ALTER TABLE ONLY bassin.allocation
    ADD CONSTRAINT an_allocation_change_stands_once PRIMARY KEY (simulation_id, jurisdiction, year, ordinal);

ALTER TABLE ONLY bassin.allocation_total
    ADD CONSTRAINT an_allocation_total_stands_once PRIMARY KEY (simulation_id, jurisdiction, year, total);

ALTER TABLE ONLY bassin.application
    ADD CONSTRAINT an_application_stands_once PRIMARY KEY (simulation_id, application_id);

ALTER TABLE ONLY bassin.window_place
    ADD CONSTRAINT an_application_takes_one_place_of_a_window PRIMARY KEY (simulation_id, file_id);

ALTER TABLE ONLY bassin.stream
    ADD CONSTRAINT an_identifier_names_one_stream UNIQUE (simulation_id, id);

ALTER TABLE ONLY bassin.instruction
    ADD CONSTRAINT an_instruction_stands_once PRIMARY KEY (simulation_id, ordinal);

ALTER TABLE ONLY bassin.invitation
    ADD CONSTRAINT an_invitation_stands_once PRIMARY KEY (simulation_id, invitation_id);

ALTER TABLE ONLY bassin.published_nominations
    ADD CONSTRAINT nominations_are_published_once_a_year PRIMARY KEY (jurisdiction, year);

ALTER TABLE ONLY law.code
    ADD CONSTRAINT a_code_stands_once_in_its_list PRIMARY KEY (list, code);

ALTER TABLE ONLY law.code
    ADD CONSTRAINT a_name_stands_once_in_its_list UNIQUE (list, name);

ALTER TABLE ONLY law.parameter
    ADD CONSTRAINT a_parameter_has_one_name PRIMARY KEY (name);

ALTER TABLE ONLY law.source
    ADD CONSTRAINT a_source_has_one_number PRIMARY KEY (source_id);

ALTER TABLE ONLY law.parameter_version
    ADD CONSTRAINT a_version_has_one_first_day PRIMARY KEY (name, first_day);

ALTER TABLE ONLY law.edition
    ADD CONSTRAINT there_is_one_edition PRIMARY KEY (is_current);

ALTER TABLE ONLY ops.applied_file
    ADD CONSTRAINT a_file_is_remembered_once PRIMARY KEY (path);

ALTER TABLE ONLY ops.migration
    ADD CONSTRAINT a_migration_is_applied_once PRIMARY KEY (number);

CREATE UNIQUE INDEX a_candidate_has_one_live_nomination ON bassin.nomination USING btree (simulation_id, candidate_id) WHERE (state <= 3);

CREATE UNIQUE INDEX a_place_is_used_once ON bassin.nomination USING btree (simulation_id, jurisdiction, year, place) WHERE (place_fate <> 1);

CREATE UNIQUE INDEX a_place_of_a_limit_is_used_once ON bassin.allocation_place USING btree (simulation_id, limit_position, place) WHERE (place_fate <> 1);

CREATE UNIQUE INDEX a_window_has_one_number_of_places ON bassin.application_window USING btree (simulation_id, "position", places);

CREATE UNIQUE INDEX an_idempotency_key_is_used_once ON bassin.instruction USING btree (simulation_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);

ALTER TABLE ONLY bassin.limit_ceiling
    ADD CONSTRAINT a_ceiling_is_of_a_limit FOREIGN KEY (simulation_id, limit_position) REFERENCES bassin.allocation_limit(simulation_id, "position");

ALTER TABLE ONLY bassin.provincial_draw
    ADD CONSTRAINT a_draw_is_of_a_stream FOREIGN KEY (simulation_id, stream) REFERENCES bassin.stream(simulation_id, "position");

ALTER TABLE ONLY bassin.allocation_limit
    ADD CONSTRAINT a_limit_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.limit_change
    ADD CONSTRAINT a_limit_has_one_of_its_ceilings FOREIGN KEY (simulation_id, limit_position, ceiling) REFERENCES bassin.limit_ceiling(simulation_id, limit_position, ceiling);

ALTER TABLE ONLY bassin.limit_stream
    ADD CONSTRAINT a_limit_on_a_stream_is_known FOREIGN KEY (simulation_id, limit_position) REFERENCES bassin.allocation_limit(simulation_id, "position");

ALTER TABLE ONLY bassin.nomination
    ADD CONSTRAINT a_nomination_uses_an_allocation_of_its_province_and_year FOREIGN KEY (simulation_id, jurisdiction, year, allocation) REFERENCES bassin.allocation_total(simulation_id, jurisdiction, year, total);

ALTER TABLE ONLY bassin.allocation_place
    ADD CONSTRAINT a_place_is_held_by_a_nomination FOREIGN KEY (simulation_id, nomination_id) REFERENCES bassin.nomination(simulation_id, nomination_id);

ALTER TABLE ONLY bassin.window_place
    ADD CONSTRAINT a_place_is_of_a_window FOREIGN KEY (simulation_id, window_position) REFERENCES bassin.application_window(simulation_id, "position");

ALTER TABLE ONLY bassin.allocation_place
    ADD CONSTRAINT a_place_is_under_a_ceiling_of_its_limit FOREIGN KEY (simulation_id, limit_position, ceiling) REFERENCES bassin.limit_ceiling(simulation_id, limit_position, ceiling);

ALTER TABLE ONLY bassin.window_place
    ADD CONSTRAINT a_place_names_the_places_of_its_window FOREIGN KEY (simulation_id, window_position, places) REFERENCES bassin.application_window(simulation_id, "position", places);

ALTER TABLE ONLY bassin.federal_round
    ADD CONSTRAINT a_round_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.intent_signal
    ADD CONSTRAINT a_signal_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.stream
    ADD CONSTRAINT a_stream_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.limit_stream
    ADD CONSTRAINT a_stream_under_a_limit_is_known FOREIGN KEY (simulation_id, stream) REFERENCES bassin.stream(simulation_id, "position");

ALTER TABLE ONLY bassin.application_window
    ADD CONSTRAINT a_window_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.window_place
    ADD CONSTRAINT a_window_place_is_of_a_file FOREIGN KEY (simulation_id, file_id) REFERENCES bassin.provincial_file(simulation_id, file_id);

ALTER TABLE ONLY bassin.allocation
    ADD CONSTRAINT an_allocation_has_one_of_its_totals FOREIGN KEY (simulation_id, jurisdiction, year, total) REFERENCES bassin.allocation_total(simulation_id, jurisdiction, year, total);

ALTER TABLE ONLY bassin.allocation_total
    ADD CONSTRAINT an_allocation_total_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY law.parameter_version
    ADD CONSTRAINT a_version_has_a_source FOREIGN KEY (source_id) REFERENCES law.source(source_id);

ALTER TABLE ONLY law.parameter_version
    ADD CONSTRAINT a_version_is_of_a_parameter FOREIGN KEY (name) REFERENCES law.parameter(name);

GRANT USAGE ON SCHEMA bassin TO bassin_owner;
GRANT USAGE ON SCHEMA bassin TO bassin_engine;
GRANT USAGE ON SCHEMA bassin TO bassin_federal;
GRANT USAGE ON SCHEMA bassin TO bassin_observer;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_ab;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_bc;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_mb;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_nb;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_nl;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_ns;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_nt;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_on;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_pe;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_sk;
GRANT USAGE ON SCHEMA bassin TO bassin_pnp_yt;

GRANT USAGE ON SCHEMA law TO bassin_owner;
GRANT USAGE ON SCHEMA law TO bassin_engine;
GRANT USAGE ON SCHEMA law TO bassin_federal;
GRANT USAGE ON SCHEMA law TO bassin_observer;
GRANT USAGE ON SCHEMA law TO bassin_pnp_ab;
GRANT USAGE ON SCHEMA law TO bassin_pnp_bc;
GRANT USAGE ON SCHEMA law TO bassin_pnp_mb;
GRANT USAGE ON SCHEMA law TO bassin_pnp_nb;
GRANT USAGE ON SCHEMA law TO bassin_pnp_nl;
GRANT USAGE ON SCHEMA law TO bassin_pnp_ns;
GRANT USAGE ON SCHEMA law TO bassin_pnp_nt;
GRANT USAGE ON SCHEMA law TO bassin_pnp_on;
GRANT USAGE ON SCHEMA law TO bassin_pnp_pe;
GRANT USAGE ON SCHEMA law TO bassin_pnp_sk;
GRANT USAGE ON SCHEMA law TO bassin_pnp_yt;

GRANT USAGE ON SCHEMA ops TO bassin_owner;

GRANT USAGE ON SCHEMA report TO bassin_owner;
GRANT USAGE ON SCHEMA report TO bassin_engine;
GRANT USAGE ON SCHEMA report TO bassin_federal;
GRANT USAGE ON SCHEMA report TO bassin_observer;
GRANT USAGE ON SCHEMA report TO bassin_pnp_ab;
GRANT USAGE ON SCHEMA report TO bassin_pnp_bc;
GRANT USAGE ON SCHEMA report TO bassin_pnp_mb;
GRANT USAGE ON SCHEMA report TO bassin_pnp_nb;
GRANT USAGE ON SCHEMA report TO bassin_pnp_nl;
GRANT USAGE ON SCHEMA report TO bassin_pnp_ns;
GRANT USAGE ON SCHEMA report TO bassin_pnp_nt;
GRANT USAGE ON SCHEMA report TO bassin_pnp_on;
GRANT USAGE ON SCHEMA report TO bassin_pnp_pe;
GRANT USAGE ON SCHEMA report TO bassin_pnp_sk;
GRANT USAGE ON SCHEMA report TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.code TO bassin_owner;
GRANT SELECT ON TABLE law.code TO bassin_engine;
GRANT SELECT ON TABLE law.code TO bassin_federal;
GRANT SELECT ON TABLE law.code TO bassin_observer;
GRANT SELECT ON TABLE law.code TO bassin_pnp_ab;
GRANT SELECT ON TABLE law.code TO bassin_pnp_bc;
GRANT SELECT ON TABLE law.code TO bassin_pnp_mb;
GRANT SELECT ON TABLE law.code TO bassin_pnp_nb;
GRANT SELECT ON TABLE law.code TO bassin_pnp_nl;
GRANT SELECT ON TABLE law.code TO bassin_pnp_ns;
GRANT SELECT ON TABLE law.code TO bassin_pnp_nt;
GRANT SELECT ON TABLE law.code TO bassin_pnp_on;
GRANT SELECT ON TABLE law.code TO bassin_pnp_pe;
GRANT SELECT ON TABLE law.code TO bassin_pnp_sk;
GRANT SELECT ON TABLE law.code TO bassin_pnp_yt;

GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_owner;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_engine;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_federal;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_observer;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_on;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_pnp_yt;

GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_owner;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_engine;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_federal;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_observer;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_on;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter_version TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter_version TO bassin_engine;
GRANT SELECT ON TABLE law.parameter_version TO bassin_federal;
GRANT SELECT ON TABLE law.parameter_version TO bassin_observer;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_ab;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_bc;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_mb;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_nb;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_nl;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_ns;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_nt;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_on;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_pe;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_sk;
GRANT SELECT ON TABLE law.parameter_version TO bassin_pnp_yt;

GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_owner;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_engine;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_federal;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_observer;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_on;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_pnp_yt;

GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_owner;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_engine;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_federal;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_observer;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_on;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_pnp_yt;

GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_owner;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_engine;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_federal;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_observer;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_on;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation TO bassin_federal;
GRANT SELECT ON TABLE bassin.allocation TO bassin_observer;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.allocation TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_limit TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_limit TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_federal;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_observer;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_place TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_place TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_total TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_total TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_federal;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_observer;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application TO bassin_engine;
GRANT SELECT ON TABLE bassin.application TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application_window TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application_window TO bassin_engine;
GRANT SELECT ON TABLE bassin.application_window TO bassin_federal;
GRANT SELECT ON TABLE bassin.application_window TO bassin_observer;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.application_window TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.candidate TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.candidate TO bassin_engine;
GRANT SELECT ON TABLE bassin.candidate TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.federal_round TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.federal_round TO bassin_engine;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_federal;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_observer;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.file_signal TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.file_signal TO bassin_engine;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.former_profile TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.former_profile TO bassin_engine;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.instruction TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.instruction TO bassin_engine;
GRANT SELECT ON TABLE bassin.instruction TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.intent_signal TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.intent_signal TO bassin_engine;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_federal;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_observer;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.invitation TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.invitation TO bassin_engine;
GRANT SELECT ON TABLE bassin.invitation TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_ceiling TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_ceiling TO bassin_engine;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_federal;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_observer;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_change TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_change TO bassin_engine;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_federal;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_observer;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_stream TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_stream TO bassin_engine;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_federal;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_observer;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.nomination TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.nomination TO bassin_engine;
GRANT SELECT ON TABLE bassin.nomination TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.pool_count TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.pool_count TO bassin_engine;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_federal;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_observer;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_draw TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_draw TO bassin_engine;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_federal;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_observer;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_file TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_file TO bassin_engine;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_nominations TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_nominations TO bassin_engine;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_federal;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_observer;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_pool_count TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_pool_count TO bassin_engine;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_federal;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_observer;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_round TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_round TO bassin_engine;
GRANT SELECT ON TABLE bassin.published_round TO bassin_federal;
GRANT SELECT ON TABLE bassin.published_round TO bassin_observer;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.published_round TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.simulation TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.simulation TO bassin_engine;
GRANT SELECT ON TABLE bassin.simulation TO bassin_federal;
GRANT SELECT ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT USAGE ON SEQUENCE bassin.simulation_simulation_id_seq TO bassin_owner;
GRANT USAGE ON SEQUENCE bassin.simulation_simulation_id_seq TO bassin_engine;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.stream TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.stream TO bassin_engine;
GRANT SELECT ON TABLE bassin.stream TO bassin_federal;
GRANT SELECT ON TABLE bassin.stream TO bassin_observer;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.stream TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.window_place TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.window_place TO bassin_engine;
GRANT SELECT ON TABLE bassin.window_place TO bassin_federal;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.edition TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.edition TO bassin_engine;
GRANT SELECT ON TABLE law.edition TO bassin_federal;
GRANT SELECT ON TABLE law.edition TO bassin_observer;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_ab;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_bc;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_mb;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_nb;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_nl;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_ns;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_nt;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_on;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_pe;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_sk;
GRANT SELECT ON TABLE law.edition TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter TO bassin_engine;
GRANT SELECT ON TABLE law.parameter TO bassin_federal;
GRANT SELECT ON TABLE law.parameter TO bassin_observer;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_ab;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_bc;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_mb;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_nb;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_nl;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_ns;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_nt;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_on;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_pe;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_sk;
GRANT SELECT ON TABLE law.parameter TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.source TO bassin_owner;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.source TO bassin_engine;
GRANT SELECT ON TABLE law.source TO bassin_federal;
GRANT SELECT ON TABLE law.source TO bassin_observer;
GRANT SELECT ON TABLE law.source TO bassin_pnp_ab;
GRANT SELECT ON TABLE law.source TO bassin_pnp_bc;
GRANT SELECT ON TABLE law.source TO bassin_pnp_mb;
GRANT SELECT ON TABLE law.source TO bassin_pnp_nb;
GRANT SELECT ON TABLE law.source TO bassin_pnp_nl;
GRANT SELECT ON TABLE law.source TO bassin_pnp_ns;
GRANT SELECT ON TABLE law.source TO bassin_pnp_nt;
GRANT SELECT ON TABLE law.source TO bassin_pnp_on;
GRANT SELECT ON TABLE law.source TO bassin_pnp_pe;
GRANT SELECT ON TABLE law.source TO bassin_pnp_sk;
GRANT SELECT ON TABLE law.source TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE ops.applied_file TO bassin_owner;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE ops.migration TO bassin_owner;

GRANT SELECT ON TABLE report.application TO bassin_owner;
GRANT SELECT ON TABLE report.application TO bassin_engine;
GRANT SELECT ON TABLE report.application TO bassin_federal;

GRANT SELECT ON TABLE report.candidate TO bassin_owner;
GRANT SELECT ON TABLE report.candidate TO bassin_engine;
GRANT SELECT ON TABLE report.candidate TO bassin_federal;

GRANT SELECT ON TABLE report.federal_round TO bassin_owner;
GRANT SELECT ON TABLE report.federal_round TO bassin_engine;
GRANT SELECT ON TABLE report.federal_round TO bassin_federal;
GRANT SELECT ON TABLE report.federal_round TO bassin_observer;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_on;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.federal_round TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.instruction TO bassin_owner;
GRANT SELECT ON TABLE report.instruction TO bassin_engine;
GRANT SELECT ON TABLE report.instruction TO bassin_federal;

GRANT SELECT ON TABLE report.invitation TO bassin_owner;
GRANT SELECT ON TABLE report.invitation TO bassin_engine;
GRANT SELECT ON TABLE report.invitation TO bassin_federal;

GRANT SELECT ON TABLE report.nomination TO bassin_owner;
GRANT SELECT ON TABLE report.nomination TO bassin_engine;
GRANT SELECT ON TABLE report.nomination TO bassin_federal;

GRANT SELECT ON TABLE report.provincial_draw TO bassin_owner;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_engine;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_federal;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_observer;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_on;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.provincial_file TO bassin_owner;
GRANT SELECT ON TABLE report.provincial_file TO bassin_engine;
GRANT SELECT ON TABLE report.provincial_file TO bassin_federal;

