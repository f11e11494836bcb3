-- What the migrations amount to, as PostgreSQL 15 dumps it. Written by `make schema`, never by hand.

CREATE SCHEMA bassin;

COMMENT ON SCHEMA bassin IS 'Simulations and their rows. Every key begins with simulation_id.';

CREATE SCHEMA law;

COMMENT ON SCHEMA law IS 'The words of the codes, and the parameters of law that the programs publish.';

CREATE SCHEMA ops;

COMMENT ON SCHEMA ops IS 'Which migrations and files this database has.';

CREATE SCHEMA report;

COMMENT ON SCHEMA report IS 'Views that put codes into words; what people and tools should read.';

CREATE PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric DEFAULT 10, INOUT answer text DEFAULT NULL::text)
    LANGUAGE plpgsql
    AS $$
declare
    stop_at constant timestamptz := pg_catalog.clock_timestamp()
        + pg_catalog.make_interval(secs => pg_catalog.float8(bassin.whole_number('seconds', seconds, 0, 60)));
begin
    perform from bassin.submission as s where s.simulation_id = simulation and s.submission_id = submission;
    if not found then perform bassin.refuse('SI011', submission::text, simulation::text); end if;
    loop
        select case when pg_catalog.current_setting('bassin.language', true) = 'fr' then a.message_fr else a.message_en end
        into answer
        from bassin.answer as a
        where a.simulation_id = simulation and a.submission_id = submission;
        exit when found or pg_catalog.clock_timestamp() >= stop_at;
        commit;
        perform pg_catalog.pg_sleep(0.05);
    end loop;
end
$$;

CREATE FUNCTION bassin.code(list text, word text) RETURNS smallint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    found_code int2;
begin
    select c.code into found_code from law.code as c where c.list = code.list and c.name = code.word;
    if found_code is null then
        perform bassin.refuse(
            'SI010', list, left(coalesce(word, 'null'), 60),
            (select string_agg(c.name, ', ' order by c.code) from law.code as c where c.list = code.list));
    end if;
    return found_code;
end
$$;

CREATE TABLE bassin.submission (
    simulation_id integer NOT NULL,
    submission_id bigint NOT NULL,
    kind smallint NOT NULL,
    jurisdiction character(2),
    stream smallint,
    candidate_id integer,
    number integer,
    until date,
    round_kind smallint,
    category smallint,
    is_on boolean,
    reason text,
    is_preview boolean DEFAULT false NOT NULL,
    horizon_days integer,
    idempotency_key uuid DEFAULT gen_random_uuid() NOT NULL,
    acting_for text NOT NULL,
    submitted_by name DEFAULT SESSION_USER NOT NULL,
    submitted_as name DEFAULT CURRENT_USER NOT NULL,
    submitted_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT a_preview_looks_ahead_so_many_days CHECK (((is_preview OR (horizon_days IS NULL)) AND ((horizon_days >= 1) AND (horizon_days <= 1096)))),
    CONSTRAINT a_submission_acts_for_a_side CHECK (((acting_for = ANY (ARRAY['federal'::text, 'facilitator'::text])) OR (acting_for = (jurisdiction)::text) OR ((kind = 0) AND (length(acting_for) = 2)))),
    CONSTRAINT a_submission_has_the_figures_of_its_kind CHECK (
CASE kind
    WHEN 0 THEN (until IS NOT NULL)
    WHEN 1 THEN ((round_kind IS NOT NULL) AND ((round_kind = 5) = (category IS NOT NULL)) AND ((round_kind = 4) OR (number IS NOT NULL)))
    WHEN 2 THEN ((jurisdiction IS NOT NULL) AND (stream IS NOT NULL) AND (number IS NOT NULL))
    WHEN 3 THEN ((jurisdiction IS NOT NULL) AND (stream IS NOT NULL) AND (candidate_id IS NOT NULL))
    WHEN 4 THEN ((jurisdiction IS NOT NULL) AND (stream IS NOT NULL) AND (candidate_id IS NOT NULL))
    WHEN 5 THEN ((jurisdiction IS NOT NULL) AND (candidate_id IS NOT NULL))
    WHEN 6 THEN ((jurisdiction IS NOT NULL) AND (candidate_id IS NOT NULL) AND (number IS NOT NULL))
    WHEN 7 THEN ((jurisdiction IS NOT NULL) AND (candidate_id IS NOT NULL) AND (is_on IS NOT NULL) AND (reason IS NOT NULL))
    WHEN 8 THEN ((jurisdiction IS NOT NULL) AND (number IS NOT NULL))
    WHEN 9 THEN (is_on IS NOT NULL)
    ELSE false
END),
    CONSTRAINT a_submission_is_within_bounds CHECK ((((number >= 0) AND (number <= 1000000)) AND (candidate_id >= 1) AND (length(reason) <= 2000) AND isfinite(until)))
);

ALTER TABLE ONLY bassin.submission FORCE ROW LEVEL SECURITY;

CREATE FUNCTION bassin.earlier_submission(wanted bassin.submission) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    earlier bassin.submission;
begin
    select s.* into earlier
    from bassin.submission as s
    where s.simulation_id = wanted.simulation_id and s.submitted_by = session_user
        and s.idempotency_key = wanted.idempotency_key;
    if not found then return null; end if;
    if (earlier.kind, earlier.jurisdiction, earlier.stream, earlier.candidate_id, earlier.number, earlier.round_kind,
            earlier.category, earlier.is_on, earlier.reason, earlier.is_preview, earlier.horizon_days, earlier.acting_for)
        is distinct from
            (wanted.kind, wanted.jurisdiction, wanted.stream, wanted.candidate_id, wanted.number, wanted.round_kind,
            wanted.category, wanted.is_on, wanted.reason, wanted.is_preview, wanted.horizon_days, wanted.acting_for)
        or (wanted.number is null and earlier.until is distinct from wanted.until)
    then
        perform bassin.refuse('SI007', wanted.idempotency_key::text, earlier.submission_id::text);
    end if;
    return earlier.submission_id;
end
$$;

CREATE FUNCTION bassin.find_province(word text) RETURNS character
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    found_name text;
begin
    select c.name into found_name
    from law.code as c
    where c.list = 'jurisdiction' and c.name = upper(left(word, 3)) and c.name not in ('NU', 'QC');
    if not found then
        perform bassin.refuse(
            'SI010', 'province', left(coalesce(word, 'null'), 60),
            (select string_agg(c.name, ', ' order by c.code) from law.code as c
            where c.list = 'jurisdiction' and c.name not in ('NU', 'QC')));
    end if;
    return found_name;
end
$$;

CREATE FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform from bassin.simulation as s where s.simulation_id = find_stream.simulation;
    if not found then perform bassin.refuse('SI001', simulation::text); end if;
    select s.position, s.jurisdiction into place, province
    from bassin.stream as s
    where s.simulation_id = find_stream.simulation and s.id = find_stream.id;
    if not found then perform bassin.refuse('SI004', id); end if;
end
$$;

CREATE FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if candidate is null then return true; end if;
    if kind in (5, 6) then
        return exists (
            select from bassin.nomination as n
            where n.simulation_id = simulation and n.candidate_id = candidate and n.jurisdiction = province
                and n.state <= 3
        );
    end if;
    return exists (
        select from bassin.provincial_file as f
        where f.simulation_id = simulation and f.candidate_id = candidate and f.jurisdiction = province
            and (kind = 7 or f.stream = is_about_own_file.stream)
    );
end
$$;

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
    day_seconds integer,
    clock_keepers smallint DEFAULT 1 NOT NULL,
    is_chained boolean DEFAULT true NOT NULL,
    people bytea,
    forked_from integer,
    forked_on date,
    next_event date,
    CONSTRAINT a_fork_has_a_day_in_the_period CHECK ((((forked_from IS NULL) = (forked_on IS NULL)) AND ((forked_on >= (first_day - 1)) AND (forked_on <= last_day)))),
    CONSTRAINT a_simulated_day_takes_a_second_to_a_day CHECK (((day_seconds >= 1) AND (day_seconds <= 86400))),
    CONSTRAINT a_simulation_ends_after_it_begins CHECK ((last_day >= first_day)),
    CONSTRAINT a_simulation_has_a_name CHECK ((name <> ''::text)),
    CONSTRAINT clock_keepers_are_known CHECK (((clock_keepers >= 0) AND (clock_keepers <= 2))),
    CONSTRAINT the_current_day_is_in_the_period CHECK (((current_day >= (first_day - 1)) AND (current_day <= last_day)))
);

ALTER TABLE ONLY bassin.simulation FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN bassin.simulation.people IS 'The file of candidates that the scenario names, as it was; null when it names none.';

COMMENT ON COLUMN bassin.simulation.forked_from IS 'The simulation whose past it shares up to forked_on; it may have been dropped since.';

COMMENT ON COLUMN bassin.simulation.next_event IS 'The next day on which a round or a change of law is planned; null where nobody conducts it.';

CREATE FUNCTION bassin.is_in(role text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((EXISTS (SELECT FROM pg_roles r WHERE ((r.rolname = (is_in.role)::name) AND pg_has_role(r.oid, 'usage'::text)))) OR (EXISTS (SELECT FROM pg_class c WHERE ((c.oid = ('bassin.simulation'::regclass)::oid) AND pg_has_role(c.relowner, 'usage'::text)))));

CREATE TABLE bassin.answer (
    simulation_id integer NOT NULL,
    submission_id bigint NOT NULL,
    refusal smallint NOT NULL,
    first_ordinal integer,
    last_ordinal integer,
    outcome_number integer DEFAULT 0 NOT NULL,
    outcome_cut_off integer DEFAULT 0 NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    message_en text NOT NULL,
    message_fr text NOT NULL,
    answered_by name DEFAULT SESSION_USER NOT NULL,
    answered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    answered_in xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT a_refusal_has_no_figures CHECK (((refusal = 0) OR ((outcome_number = 0) AND (outcome_cut_off = 0)))),
    CONSTRAINT an_answer_has_words CHECK (((message_en <> ''::text) AND (message_fr <> ''::text))),
    CONSTRAINT an_answer_names_its_instructions CHECK ((((first_ordinal IS NULL) = (last_ordinal IS NULL)) AND (first_ordinal >= 1) AND (last_ordinal >= first_ordinal)))
);

ALTER TABLE ONLY bassin.answer FORCE ROW LEVEL SECURITY;

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
    submission_id bigint,
    acting_for text,
    CONSTRAINT a_refused_instruction_has_no_figures CHECK (((refusal = 0) OR ((outcome_number = 0) AND (outcome_cut_off = 0)))),
    CONSTRAINT a_submitted_instruction_acts_for_a_side CHECK (((submission_id IS NULL) = (acting_for IS NULL))),
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

ALTER TABLE ONLY bassin.instruction FORCE ROW LEVEL SECURITY;

CREATE FUNCTION bassin.link_hash(simulation integer, previous bytea, first_ordinal integer, last_ordinal integer, submissions bigint[]) RETURNS bytea
    LANGUAGE sql STABLE
    RETURN sha256(((previous || COALESCE((SELECT sha256(convert_to(string_agg((ROW(i.ordinal, (i.day - '2000-01-01'::date), i.kind, i.jurisdiction, i.stream, i.candidate_id, i.number, (i.until - '2000-01-01'::date), i.round_kind, i.category, i.published_round, i.is_on, i.reason, i.refusal, i.outcome_number, i.outcome_cut_off, i.issued_by, EXTRACT(epoch FROM i.issued_at), i.submission_id, i.acting_for))::text, '
'::text ORDER BY i.ordinal), 'UTF8'::name)) AS sha256 FROM bassin.instruction i WHERE ((i.simulation_id = link_hash.simulation) AND ((i.ordinal >= link_hash.first_ordinal) AND (i.ordinal <= link_hash.last_ordinal)))), '\x'::bytea)) || COALESCE((SELECT sha256(convert_to(string_agg((ROW(s.submission_id, s.kind, s.jurisdiction, s.stream, s.candidate_id, s.number, (s.until - '2000-01-01'::date), s.round_kind, s.category, s.is_on, s.reason, s.is_preview, s.horizon_days, s.acting_for, s.submitted_by, s.submitted_as, EXTRACT(epoch FROM s.submitted_at), a.refusal, a.first_ordinal, a.last_ordinal, a.outcome_number, a.outcome_cut_off, a.details, a.message_en, a.message_fr, a.answered_by, EXTRACT(epoch FROM a.answered_at)))::text, '
'::text ORDER BY s.submission_id), 'UTF8'::name)) AS sha256 FROM (bassin.submission s JOIN bassin.answer a USING (simulation_id, submission_id)) WHERE ((s.simulation_id = link_hash.simulation) AND (s.submission_id = ANY (link_hash.submissions)))), '\x'::bytea)));

CREATE TABLE law.code (
    list text NOT NULL,
    code smallint NOT NULL,
    name text NOT NULL,
    english text NOT NULL,
    french text NOT NULL,
    CONSTRAINT a_code_is_not_negative CHECK ((code >= 0))
);

COMMENT ON TABLE law.code IS 'What each number stands for, by list: standing, departure, round_kind and so on.';

CREATE FUNCTION bassin.my_interest() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT COALESCE(bit_or((1 << (c.code)::integer)), 0) AS "coalesce" FROM law.code c WHERE ((c.list = 'jurisdiction'::text) AND bassin.is_in(('bassin_pnp_'::text || lower(c.name)))));

CREATE FUNCTION bassin.my_provinces() RETURNS character[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT COALESCE(array_agg((c.name)::bpchar ORDER BY c.code), '{}'::bpchar[]) AS "coalesce" FROM law.code c WHERE ((c.list = 'jurisdiction'::text) AND bassin.is_in(('bassin_pnp_'::text || lower(c.name)))));

CREATE FUNCTION bassin.my_sides() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (((bassin.my_provinces())::text[] || (CASE WHEN bassin.is_in('bassin_federal'::text) THEN '{federal}'::text ELSE '{}'::text END)::text[]) || (CASE WHEN bassin.is_in('bassin_facilitator'::text) THEN '{facilitator}'::text ELSE '{}'::text END)::text[]);

CREATE FUNCTION bassin.refusal_words() RETURNS TABLE(state text, english text, french text, english_hint text, french_hint text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 VALUES ('SI001'::text,'there is no simulation %s'::text,'il n''y a pas de simulation %s'::text,'select simulation_id, name from report.simulation shows those there are.'::text,'select simulation_id, name from report.simulation montre celles qui existent.'::text), ('SI002'::text,'simulation %s takes no submissions'::text,'la simulation %s n''accepte aucune soumission'::text,'It is closed; ask the facilitator, or take an open one.'::text,'Elle est fermée; demandez à l''animateur, ou prenez-en une qui est ouverte.'::text), ('SI003'::text,'this login may not do that (%s)'::text,'cette connexion ne peut pas faire cela (%s)'::text,'Provinces decide on their own streams, files, nominations and autopilot; the federal side on rounds and allocations; the facilitator and the federal side advance the clock.'::text,'Les provinces décident de leurs volets, dossiers, désignations et pilote automatique; le fédéral, des rondes et des allocations; l''animateur et le fédéral avancent l''horloge.'::text), ('SI004'::text,'the simulation has no stream "%s"'::text,'la simulation n''a pas de volet « %s »'::text,'select id from bassin.stream where simulation_id = … shows those there are.'::text,'select id from bassin.stream where simulation_id = … montre ceux qui existent.'::text), ('SI005'::text,'%s: %s is not a whole number from %s to %s'::text,'%s : %s n''est pas un nombre entier de %s à %s'::text,'Give a number in this range.'::text,'Donnez un nombre dans cet intervalle.'::text), ('SI006'::text,'a written reason of 1 to %s characters is required'::text,'un motif écrit de 1 à %s caractères est exigé'::text,'Say in a sentence or two why.'::text,'Dites pourquoi en une phrase ou deux.'::text), ('SI007'::text,'the key %s was used for another submission (%s)'::text,'la clé %s a servi à une autre soumission (%s)'::text,'Use a new key for each new request; the same key only to repeat the same request.'::text,'Prenez une nouvelle clé pour chaque nouvelle demande; la même, pour répéter la même demande seulement.'::text), ('SI008'::text,'%s'::text,'%s'::text,'select * from report.provincial_file shows your files, report.nomination your nominations.'::text,'select * from report.provincial_file montre vos dossiers, report.nomination vos désignations.'::text), ('SI009'::text,'%s is no day from %s to %s'::text,'%s n''est pas un jour du %s au %s'::text,'The clock moves forward only, and not beyond the simulation''s last day.'::text,'L''horloge n''avance que vers l''avant, et pas au-delà du dernier jour de la simulation.'::text), ('SI010'::text,'%s: "%s" is none of %s'::text,'%s : « %s » n''est aucun de %s'::text,'Use one of these words.'::text,'Prenez un de ces mots.'::text), ('SI011'::text,'there is no submission %s of simulation %s'::text,'il n''y a pas de soumission %s de la simulation %s'::text,'You see the submissions of your own side only.'::text,'Vous ne voyez que les soumissions de votre partie.'::text), ('SI012'::text,'an officer cannot be named "%s"'::text,'un agent ne peut pas s''appeler « %s »'::text,'A name begins with a small letter and has 2 to 40 of a-z, 0-9, dot, hyphen and underscore, not bassin_ or pg_.'::text,'Un nom commence par une minuscule et compte de 2 à 40 caractères a-z, 0-9, point, trait d''union et soulignement, sans bassin_ ni pg_ au début.'::text), ('SI013'::text,'the server already has a role "%s"'::text,'le serveur a déjà un rôle « %s »'::text,'bassin officer list shows the officers; take another name.'::text,'bassin officer list montre les agents; prenez un autre nom.'::text), ('SI014'::text,'there is no officer "%s"'::text,'il n''y a pas d''agent « %s »'::text,'bassin officer list shows those there are.'::text,'bassin officer list montre ceux qui existent.'::text), ('SI015'::text,'a password comes as its SCRAM-SHA-256 verifier'::text,'un mot de passe vient sous forme de vérificateur SCRAM-SHA-256'::text,'bassin officer computes it.'::text,'bassin officer le calcule.'::text);
END;

CREATE FUNCTION bassin.refuse(code text, VARIADIC places text[] DEFAULT '{}'::text[]) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    is_french constant bool := coalesce(current_setting('bassin.language', true), '') = 'fr';
    short constant text[] := array(
        select case when length(p) > 60 and code <> 'SI010' then left(p, 60) || '…' else left(coalesce(p, 'null'), 1000) end
        from unnest(places) with ordinality as u (p, n)
        order by n
    );
    words record;
begin
    select * into strict words from bassin.refusal_words() as w where w.state = code;
    raise exception using
        errcode = code,
        message = format(case when is_french then words.french else words.english end, variadic short),
        hint = case when is_french then words.french_hint else words.english_hint end;
end
$$;

CREATE FUNCTION bassin.replay_differences(simulation integer, table_name text, columns text[]) RETURNS TABLE(stored_only bigint, replayed_only bigint, example text)
    LANGUAGE plpgsql
    AS $_$
declare
    listed constant text :=
        (select string_agg(format('%I', name), ', ' order by place) from unnest(columns) with ordinality as c (name, place));
begin
    return query execute format(
        'with stored as (select %1$s from bassin.%2$I where simulation_id = $1), '
        'replayed as (select %1$s from pg_temp.%3$I), '
        'missing as (select * from stored except all select * from replayed), '
        'extra as (select * from replayed except all select * from stored) '
        'select (select count(*) from missing), (select count(*) from extra), '
        'coalesce((select to_jsonb(m)::text from missing as m limit 1), (select to_jsonb(e)::text from extra as e limit 1))',
        listed, table_name, 'replayed_' || table_name)
    using simulation;
end
$_$;

CREATE FUNCTION bassin.replay_table(table_name text, columns text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    execute format('drop table if exists pg_temp.%I', 'replayed_' || table_name);
    execute format(
        'create temporary table %I on commit drop as select %s from bassin.%I with no data', 'replayed_' || table_name,
        (select string_agg(format('%I', name), ', ' order by place) from unnest(columns) with ordinality as c (name, place)),
        table_name);
end
$$;

CREATE FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if not bassin.is_about_own_file(simulation, kind, province, stream, candidate) then
        perform bassin.refuse('SI008', law.word('refusal', case kind when 7 then 17 when 5 then 14 when 6 then 14 else 8 end));
    end if;
end
$$;

CREATE FUNCTION bassin.seal(simulation integer) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    before bassin.audit_link;
    last_instructed constant int4 := coalesce(
        (select max(i.ordinal) from bassin.instruction as i where i.simulation_id = seal.simulation), 0);
    answered constant int8[] := array(
        select a.submission_id
        from bassin.answer as a
        where a.simulation_id = seal.simulation and a.answered_in = pg_current_xact_id()
        order by a.submission_id
    );
begin
    -- Two that seal at once would both follow the same link: the second one fails by the key and can begin anew.
    select l.* into before
    from bassin.audit_link as l
    where l.simulation_id = seal.simulation
    order by l.link desc
    limit 1;
    before.link := coalesce(before.link, 0);
    before.last_ordinal := coalesce(before.last_ordinal, 0);
    before.hash := coalesce(before.hash, decode(repeat('00', 32), 'hex'));
    if last_instructed = before.last_ordinal and answered = '{}' then return null; end if;
    insert into bassin.audit_link (simulation_id, link, first_ordinal, last_ordinal, submissions, previous_hash, hash)
    values (
        simulation, before.link + 1, before.last_ordinal + 1, last_instructed, answered, before.hash,
        bassin.link_hash(simulation, before.hash, before.last_ordinal + 1, last_instructed, answered)
    );
    return before.link + 1;
end
$$;

CREATE FUNCTION bassin.sees_all() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (bassin.is_in('bassin_federal'::text) OR bassin.is_in('bassin_engine'::text) OR bassin.is_in('bassin_owner'::text));

CREATE FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (WITH my AS (SELECT bassin.is_in('bassin_federal'::text) AS is_federal, bassin.is_in('bassin_facilitator'::text) AS is_facilitator, bassin.my_provinces() AS provinces) SELECT CASE WHEN ((side_for.kind = 0) AND my.is_facilitator) THEN 'facilitator'::text WHEN ((side_for.kind = 0) AND my.is_federal AND (s.clock_keepers >= 1)) THEN 'federal'::text WHEN ((side_for.kind = 0) AND (s.clock_keepers = 2)) THEN (my.provinces[1])::text WHEN ((side_for.kind = ANY (ARRAY[1, 8])) AND my.is_federal) THEN 'federal'::text WHEN (((side_for.kind >= 2) AND (side_for.kind <= 7)) AND (side_for.jurisdiction = ANY (my.provinces))) THEN (side_for.jurisdiction)::text WHEN ((side_for.kind = 9) AND (side_for.jurisdiction = ANY (my.provinces))) THEN (side_for.jurisdiction)::text WHEN ((side_for.kind = 9) AND (side_for.jurisdiction IS NULL) AND my.is_federal) THEN 'federal'::text WHEN ((side_for.kind = 9) AND my.is_facilitator) THEN 'facilitator'::text ELSE NULL::text END AS "case" FROM (my JOIN bassin.simulation s ON ((s.simulation_id = side_for.simulation))));

CREATE FUNCTION bassin.smallest_cell() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (bassin.sees_all() OR (bassin.my_interest() <> 0)) THEN 1 ELSE 5 END;

CREATE FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    horizon_days constant int4 :=
        case when horizon is not null then bassin.whole_number('horizon_days', horizon, 1, 1096) end;
    side constant text := bassin.side_for(simulation, kind, province);
    is_open bool;
    wanted bassin.submission;
    made int8;
begin
    select s.is_open into is_open from bassin.simulation as s where s.simulation_id = submit.simulation;
    if not found then perform bassin.refuse('SI001', simulation::text); end if;
    if side is null then
        perform bassin.refuse('SI003', concat_ws(' ', law.word('instruction_kind', kind), province));
    end if;
    if kind = 7 and (coalesce(trim(reason), '') = '' or length(reason) > 2000) then
        perform bassin.refuse('SI006', '2000');
    end if;
    wanted := row(
        simulation, null, kind, province, stream, candidate, number, until, round_kind, category, is_on, reason,
        coalesce(preview, false), case when preview then horizon_days end, coalesce(key, gen_random_uuid()), side
    );
    made := bassin.earlier_submission(wanted);
    if made is not null then return made; end if;
    if not is_open then perform bassin.refuse('SI002', simulation::text); end if;
    if candidate is not null then perform bassin.require_file(simulation, kind, province, stream, candidate); end if;

    insert into bassin.submission as s (
        simulation_id, kind, jurisdiction, stream, candidate_id, number, until, round_kind, category, is_on, reason,
        is_preview, horizon_days, idempotency_key, acting_for
    )
    values (
        wanted.simulation_id, wanted.kind, wanted.jurisdiction, wanted.stream, wanted.candidate_id, wanted.number,
        wanted.until, wanted.round_kind, wanted.category, wanted.is_on, wanted.reason, wanted.is_preview,
        wanted.horizon_days, wanted.idempotency_key, wanted.acting_for
    )
    on conflict (simulation_id, submitted_by, idempotency_key) do nothing
    returning s.submission_id into made;
    -- Somebody else with the same login and key was faster.
    if made is null then return bassin.earlier_submission(wanted); end if;
    perform pg_notify('bassin_submission', format('%s/%s', simulation, made));
    return made;
end
$$;

CREATE FUNCTION bassin.submit_advance(simulation integer, until date DEFAULT NULL::date, days numeric DEFAULT NULL::numeric, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    today date;
    last date;
    whole constant int4 := case when days is not null or until is null then bassin.whole_number('days', days, 1, 36525) end;
    target date;
begin
    select s.current_day, s.last_day into today, last from bassin.simulation as s where s.simulation_id = simulation;
    if not found then perform bassin.refuse('SI001', simulation::text); end if;
    target := coalesce(today + whole, until);
    if until <> target or target <= today or target > last then
        perform bassin.refuse('SI009', coalesce(until, target)::text, (today + 1)::text, last::text);
    end if;
    return bassin.submit(
        simulation, 0::int2, null, null, null, whole, target, null, null, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return bassin.submit(
        simulation, 8::int2, bassin.find_province(province), null, null, bassin.whole_number('total', total, 0, 1000000),
        null, null, null, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if is_on is null then perform bassin.refuse('SI010', 'is_on', 'null', 'true, false'); end if;
    return bassin.submit(
        simulation, 9::int2, case when province is not null then bassin.find_province(province) end, null, null, null,
        null, null, null, is_on, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    found record;
begin
    found := bassin.find_stream(simulation, stream);
    return bassin.submit(
        simulation, 2::int2, found.province, found.place, null, bassin.whole_number('invitations', invitations, 1, 100000),
        null, null, null, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return bassin.submit(
        simulation, 6::int2, bassin.find_province(province), null,
        bassin.whole_number('candidate', candidate, 1, 2147483647), bassin.whole_number('months', months, 1, 120),
        null, null, null, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if proceed is null then perform bassin.refuse('SI010', 'proceed', 'null', 'true, false'); end if;
    return bassin.submit(
        simulation, 7::int2, bassin.find_province(province), null,
        bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, proceed, reason, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    found record;
begin
    found := bassin.find_stream(simulation, stream);
    return bassin.submit(
        simulation, 3::int2, found.province, found.place, bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    found record;
begin
    found := bassin.find_stream(simulation, stream);
    return bassin.submit(
        simulation, 4::int2, found.province, found.place, bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric DEFAULT NULL::numeric, category text DEFAULT NULL::text, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    kind_code constant int2 := bassin.code('round_kind', kind);
    -- Null and not null must go together with the kind, else the word that is missing or too much is asked for.
    category_code constant int2 :=
        case when category is not null or kind_code = 5 then bassin.code('category', category) end;
begin
    if category is not null and kind_code <> 5 then perform bassin.refuse('SI010', 'kind', kind, 'category'); end if;
    return bassin.submit(
        simulation, 1::int2, null, null, null,
        case when invitations is not null or kind_code <> 4
            then bassin.whole_number('invitations', invitations, 1, 1000000) end,
        null, kind_code, category_code, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid DEFAULT NULL::uuid, preview boolean DEFAULT false, horizon_days numeric DEFAULT NULL::numeric) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return bassin.submit(
        simulation, 5::int2, bassin.find_province(province), null,
        bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, null, null, key, preview, horizon_days);
end
$$;

CREATE FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) RETURNS integer
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if value is null or value = 'NaN' or value not between lowest and highest or value <> trunc(value) then
        perform bassin.refuse('SI005', name, left(coalesce(value::text, 'null'), 40), lowest::text, highest::text);
    end if;
    return value::int4;
end
$$;

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

CREATE FUNCTION ops.add_officer(name text, side text, verifier text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
    member_of text;
    word text;
begin
    if coalesce(name !~ '^[a-z][a-z0-9_.-]{1,39}$', true) or name ~ '^(bassin|pg)_' or name in ('postgres', 'public', 'none') then
        perform bassin.refuse('SI012', name);
    end if;
    if exists (select from pg_roles as r where r.rolname = name::name) then perform bassin.refuse('SI013', name); end if;
    perform ops.require_verifier(verifier);
    member_of := case
        when side in ('federal', 'facilitator', 'observer') then 'bassin_' || side
        else 'bassin_pnp_' || lower(bassin.find_province(side))
    end;
    execute format('create role %I login password %L in role %I connection limit 20', name, verifier, member_of);
    foreach word in array array[
        'statement_timeout = ''90s''', 'lock_timeout = ''5s''', 'idle_in_transaction_session_timeout = ''60s''',
        'default_transaction_isolation = ''read committed'''
    ] loop
        execute format('alter role %I in database %I set %s', name, current_database(), word);
    end loop;
end
$_$;

CREATE FUNCTION ops.let_in(name text, is_let_in boolean) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform ops.require_officer(name);
    execute format('alter role %I %s', name, case when is_let_in then 'login' else 'nologin' end);
    if not is_let_in then
        perform pg_terminate_backend(a.pid) from pg_stat_activity as a where a.usename = let_in.name;
    end if;
end
$$;

CREATE FUNCTION ops.officers() RETURNS TABLE(officer text, sides text[], may_log_in boolean, sessions integer)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT (r.rolname)::text AS rolname,
     array_agg(
         CASE
             WHEN (g.rolname ~~ 'bassin\_pnp\_%'::text) THEN upper("right"((g.rolname)::text, 2))
             ELSE substr((g.rolname)::text, 8)
         END ORDER BY g.rolname) AS array_agg,
     r.rolcanlogin,
     (( SELECT count(*) AS count
            FROM pg_stat_activity a
           WHERE (a.usename = r.rolname)))::integer AS count
    FROM ((pg_roles r
      JOIN pg_auth_members m ON ((m.member = r.oid)))
      JOIN pg_roles g ON (((g.oid = m.roleid) AND (g.rolname ~ '^bassin_(federal|facilitator|observer|pnp_..)$'::text))))
   WHERE ((r.rolname !~ '^(bassin|pg)_'::text) AND (NOT (r.rolsuper OR r.rolcreaterole OR r.rolbypassrls)))
   GROUP BY r.rolname, r.rolcanlogin
   ORDER BY r.rolname;
END;

CREATE FUNCTION ops.require_officer(name text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if not exists (select from ops.officers() as o where o.officer = require_officer.name) then
        perform bassin.refuse('SI014', name);
    end if;
end
$$;

CREATE FUNCTION ops.require_verifier(verifier text) RETURNS void
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
begin
    if coalesce(verifier !~ '^SCRAM-SHA-256\$\d+:[A-Za-z0-9+/]+=*\$[A-Za-z0-9+/]+=*:[A-Za-z0-9+/]+=*$', true) then
        perform bassin.refuse('SI015');
    end if;
end
$_$;

CREATE FUNCTION ops.set_password(name text, verifier text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform ops.require_officer(name);
    perform ops.require_verifier(verifier);
    execute format('alter role %I password %L', name, verifier);
end
$$;

CREATE TABLE bassin.allocation (
    simulation_id integer NOT NULL,
    jurisdiction character(2) NOT NULL,
    year smallint NOT NULL,
    ordinal smallint NOT NULL,
    effective_on date NOT NULL,
    total integer NOT NULL,
    CONSTRAINT an_allocation_is_in_force_in_its_year CHECK ((EXTRACT(year FROM effective_on) = (year)::numeric))
);

ALTER TABLE ONLY bassin.allocation FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.allocation_limit FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.allocation_place FORCE ROW LEVEL SECURITY;

CREATE TABLE bassin.allocation_total (
    simulation_id integer NOT NULL,
    jurisdiction character(2) NOT NULL,
    year smallint NOT NULL,
    total integer NOT NULL,
    CONSTRAINT an_allocation_total_is_not_negative CHECK ((total >= 0))
);

ALTER TABLE ONLY bassin.allocation_total FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.application FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.application_window FORCE ROW LEVEL SECURITY;

CREATE TABLE bassin.audit_link (
    simulation_id integer NOT NULL,
    link integer NOT NULL,
    first_ordinal integer NOT NULL,
    last_ordinal integer NOT NULL,
    submissions bigint[] NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    sealed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    sealed_by name DEFAULT SESSION_USER NOT NULL,
    CONSTRAINT a_hash_has_32_bytes CHECK (((length(hash) = 32) AND (length(previous_hash) = 32))),
    CONSTRAINT an_audit_link_covers_something CHECK (((link >= 1) AND (first_ordinal >= 1) AND (last_ordinal >= (first_ordinal - 1)) AND ((last_ordinal >= first_ordinal) OR (cardinality(submissions) > 0))))
);

ALTER TABLE ONLY bassin.audit_link FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.candidate FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.federal_round FORCE ROW LEVEL SECURITY;

CREATE TABLE bassin.file_signal (
    simulation_id integer NOT NULL,
    file_id integer NOT NULL,
    signal smallint NOT NULL,
    weight smallint NOT NULL
);

ALTER TABLE ONLY bassin.file_signal FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.former_profile FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.intent_signal FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.invitation FORCE ROW LEVEL SECURITY;

CREATE TABLE bassin.limit_ceiling (
    simulation_id integer NOT NULL,
    limit_position smallint NOT NULL,
    ceiling integer NOT NULL,
    CONSTRAINT a_ceiling_is_not_negative CHECK ((ceiling >= 0))
);

ALTER TABLE ONLY bassin.limit_ceiling FORCE ROW LEVEL SECURITY;

CREATE TABLE bassin.limit_change (
    simulation_id integer NOT NULL,
    limit_position smallint NOT NULL,
    ordinal smallint NOT NULL,
    effective_on date NOT NULL,
    ceiling integer NOT NULL
);

ALTER TABLE ONLY bassin.limit_change FORCE ROW LEVEL SECURITY;

CREATE TABLE bassin.limit_stream (
    simulation_id integer NOT NULL,
    limit_position smallint NOT NULL,
    stream smallint NOT NULL
);

ALTER TABLE ONLY bassin.limit_stream FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.nomination FORCE ROW LEVEL SECURITY;

CREATE TABLE bassin.pool_count (
    simulation_id integer NOT NULL,
    day date NOT NULL,
    score smallint NOT NULL,
    count integer NOT NULL,
    nominees integer NOT NULL,
    CONSTRAINT nominees_are_counted_among_the_profiles CHECK (((count > 0) AND ((nominees >= 0) AND (nominees <= count)) AND ((score >= 0) AND (score <= 1200))))
);

ALTER TABLE ONLY bassin.pool_count FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.provincial_draw FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.provincial_file FORCE ROW LEVEL SECURITY;

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

ALTER TABLE ONLY bassin.stream FORCE ROW LEVEL SECURITY;

ALTER TABLE bassin.submission ALTER COLUMN submission_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME bassin.submission_submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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

ALTER TABLE ONLY bassin.window_place FORCE ROW LEVEL SECURITY;

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

CREATE VIEW report.answer WITH (security_invoker='true') AS
 SELECT s.simulation_id,
    s.submission_id,
    s.acting_for,
    s.submitted_by,
    s.submitted_at,
    law.name('instruction_kind'::text, (s.kind)::integer) AS kind,
    s.jurisdiction,
    stream.id AS stream,
    s.candidate_id,
    s.number,
    s.until,
    law.name('round_kind'::text, (s.round_kind)::integer) AS round_kind,
    law.name('category'::text, (s.category)::integer) AS category,
    s.is_on,
    s.reason,
    s.is_preview,
    s.horizon_days,
    (a.submission_id IS NOT NULL) AS is_answered,
    (a.refusal = 0) AS is_applied,
        CASE
            WHEN (current_setting('bassin.language'::text, true) = 'fr'::text) THEN a.message_fr
            ELSE a.message_en
        END AS answer,
    a.outcome_number,
    a.outcome_cut_off,
    a.first_ordinal,
    a.last_ordinal,
    a.details,
    a.answered_at
   FROM ((bassin.submission s
     LEFT JOIN bassin.answer a USING (simulation_id, submission_id))
     LEFT JOIN bassin.stream stream ON (((stream.simulation_id = s.simulation_id) AND (stream."position" = s.stream))));

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

CREATE VIEW report.public_draw WITH (security_barrier='true') AS
 SELECT d.simulation_id,
    d.draw_id,
    d.jurisdiction,
    s.id AS stream,
    d.held_on,
        CASE
            WHEN (d.invited >= ( SELECT bassin.smallest_cell() AS smallest_cell)) THEN d.invited
            ELSE NULL::integer
        END AS invited,
        CASE
            WHEN (d.invited >= ( SELECT bassin.smallest_cell() AS smallest_cell)) THEN d.cut_off
            ELSE NULL::integer
        END AS cut_off
   FROM (bassin.provincial_draw d
     JOIN bassin.stream s ON (((s.simulation_id = d.simulation_id) AND (s."position" = d.stream))));

CREATE VIEW report.public_nomination_state WITH (security_barrier='true') AS
 WITH cell AS (
         SELECT nomination.simulation_id,
            nomination.jurisdiction,
            nomination.year,
            nomination.state,
            (count(*))::integer AS nominations
           FROM bassin.nomination
          GROUP BY nomination.simulation_id, nomination.jurisdiction, nomination.year, nomination.state
        ), ranked AS (
         SELECT cell.simulation_id,
            cell.jurisdiction,
            cell.year,
            cell.state,
            cell.nominations,
            ( SELECT bassin.smallest_cell() AS smallest_cell) AS "least",
            COALESCE(sum(cell.nominations) OVER (PARTITION BY cell.simulation_id, cell.jurisdiction, cell.year ORDER BY cell.nominations, cell.state ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), (0)::bigint) AS smaller
           FROM cell
        )
 SELECT ranked.simulation_id,
    ranked.jurisdiction,
    ranked.year,
    law.name('nomination_state'::text, (ranked.state)::integer) AS state,
        CASE
            WHEN ((ranked.nominations >= ranked."least") AND ((ranked.smaller = 0) OR (ranked.smaller >= ranked."least"))) THEN ranked.nominations
            ELSE NULL::integer
        END AS nominations
   FROM ranked
  WHERE (( SELECT bassin.sees_all() AS sees_all) OR (ranked."least" > 1) OR (ranked.jurisdiction = ANY (( SELECT bassin.my_provinces() AS my_provinces)::bpchar[])));

CREATE VIEW report.public_nominations WITH (security_barrier='true') AS
 WITH issued AS (
         SELECT nomination.simulation_id,
            nomination.jurisdiction,
            nomination.year,
            (count(*))::integer AS nominations
           FROM bassin.nomination
          WHERE (nomination.place_fate <> 1)
          GROUP BY nomination.simulation_id, nomination.jurisdiction, nomination.year
        ), allotted AS (
         SELECT DISTINCT ON (a.simulation_id, a.jurisdiction, a.year) a.simulation_id,
            a.jurisdiction,
            a.year,
            a.total
           FROM (bassin.allocation a
             JOIN bassin.simulation s ON (((s.simulation_id = a.simulation_id) AND (a.effective_on <= s.current_day))))
          ORDER BY a.simulation_id, a.jurisdiction, a.year, a.effective_on DESC, a.ordinal DESC
        )
 SELECT allotted.simulation_id,
    allotted.jurisdiction,
    allotted.year,
    allotted.total AS allocation,
        CASE
            WHEN ((COALESCE(issued.nominations, 0) < 1) OR (COALESCE(issued.nominations, 0) > (( SELECT bassin.smallest_cell() AS smallest_cell) - 1))) THEN COALESCE(issued.nominations, 0)
            ELSE NULL::integer
        END AS nominations
   FROM (allotted
     LEFT JOIN issued USING (simulation_id, jurisdiction, year));

CREATE VIEW report.public_pool WITH (security_barrier='true') AS
 WITH band AS (
         SELECT pool_count.simulation_id,
            pool_count.day,
            (((pool_count.score / 10) * 10))::smallint AS lowest,
            ((((pool_count.score / 10) * 10) + 9))::smallint AS highest,
            (sum(pool_count.count))::integer AS profiles,
            (sum(pool_count.nominees))::integer AS nominees
           FROM bassin.pool_count
          GROUP BY pool_count.simulation_id, pool_count.day, (pool_count.score / 10)
        ), "least" AS (
         SELECT bassin.smallest_cell() AS cell
        )
 SELECT band.simulation_id,
    band.day,
    band.lowest,
    band.highest,
        CASE
            WHEN (band.profiles >= ( SELECT "least".cell
               FROM "least")) THEN band.profiles
            ELSE NULL::integer
        END AS profiles,
        CASE
            WHEN ((band.profiles >= ( SELECT "least".cell
               FROM "least")) AND ((band.nominees < 1) OR (band.nominees > (( SELECT "least".cell
               FROM "least") - 1))) AND (((band.profiles - band.nominees) < 1) OR ((band.profiles - band.nominees) > (( SELECT "least".cell
               FROM "least") - 1)))) THEN band.nominees
            ELSE NULL::integer
        END AS nominees
   FROM band;

CREATE VIEW report.public_round WITH (security_barrier='true') AS
 SELECT r.simulation_id,
    r.round_id,
    r.held_on,
    law.name('round_kind'::text, (r.kind)::integer) AS kind,
    law.name('category'::text, (r.category)::integer) AS category,
        CASE
            WHEN (r.invited >= ( SELECT bassin.smallest_cell() AS smallest_cell)) THEN r.invited
            ELSE NULL::integer
        END AS invited,
        CASE
            WHEN (r.invited >= ( SELECT bassin.smallest_cell() AS smallest_cell)) THEN r.cut_off
            ELSE NULL::smallint
        END AS cut_off,
        CASE
            WHEN (r.invited >= ( SELECT bassin.smallest_cell() AS smallest_cell)) THEN (r.tie_break_on + make_interval(secs => (r.tie_break_second)::double precision))
            ELSE NULL::timestamp without time zone
        END AS tie_break_at
   FROM bassin.federal_round r;

CREATE VIEW report.simulation WITH (security_barrier='true') AS
 SELECT s.simulation_id,
    s.name,
    s.scenario_name,
        CASE
            WHEN ( SELECT bassin.sees_all() AS sees_all) THEN s.scenario_text
            ELSE regexp_replace(s.scenario_text, '(\mseed["'']?\s*:)[^,}\n]*'::text, '\1 0'::text, 'gi'::text)
        END AS scenario_text,
        CASE
            WHEN ( SELECT bassin.sees_all() AS sees_all) THEN s.seed
            ELSE NULL::bigint
        END AS seed,
    s.law_digest,
    s.scenario_digest,
    s.population_digest,
    s.program_version,
    s.record_digest,
    s.first_day,
    s.last_day,
    s.current_day,
    s.is_open,
    s.day_seconds,
    law.name('clock_keepers'::text, (s.clock_keepers)::integer) AS clock_keepers,
    s.next_event,
    s.forked_from,
    s.forked_on,
    s.created_at,
    s.created_by
   FROM bassin.simulation s;

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

ALTER TABLE ONLY bassin.submission
    ADD CONSTRAINT a_key_is_used_for_one_submission UNIQUE (simulation_id, submitted_by, idempotency_key);

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

ALTER TABLE ONLY bassin.answer
    ADD CONSTRAINT a_submission_is_answered_once PRIMARY KEY (simulation_id, submission_id);

ALTER TABLE ONLY bassin.submission
    ADD CONSTRAINT a_submission_stands_once PRIMARY KEY (simulation_id, submission_id);

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

ALTER TABLE ONLY bassin.audit_link
    ADD CONSTRAINT an_audit_link_stands_once PRIMARY KEY (simulation_id, link);

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

CREATE UNIQUE INDEX a_submission_is_applied_once ON bassin.instruction USING btree (simulation_id, submission_id) WHERE (submission_id IS NOT NULL);

CREATE UNIQUE INDEX a_window_has_one_number_of_places ON bassin.application_window USING btree (simulation_id, "position", places);

CREATE UNIQUE INDEX an_idempotency_key_is_used_once ON bassin.instruction USING btree (simulation_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);

CREATE INDEX files_by_candidate ON bassin.provincial_file USING btree (simulation_id, candidate_id);

CREATE INDEX files_by_province ON bassin.provincial_file USING btree (jurisdiction, simulation_id, candidate_id);

CREATE INDEX submissions_by_side ON bassin.submission USING btree (acting_for, simulation_id);

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
    ADD CONSTRAINT a_place_is_held_by_a_nomination FOREIGN KEY (simulation_id, nomination_id) REFERENCES bassin.nomination(simulation_id, nomination_id) DEFERRABLE;

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

ALTER TABLE ONLY bassin.submission
    ADD CONSTRAINT a_submission_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.submission
    ADD CONSTRAINT a_submission_is_about_a_stream FOREIGN KEY (simulation_id, stream) REFERENCES bassin.stream(simulation_id, "position");

ALTER TABLE ONLY bassin.application_window
    ADD CONSTRAINT a_window_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.window_place
    ADD CONSTRAINT a_window_place_is_of_a_file FOREIGN KEY (simulation_id, file_id) REFERENCES bassin.provincial_file(simulation_id, file_id) DEFERRABLE;

ALTER TABLE ONLY bassin.allocation
    ADD CONSTRAINT an_allocation_has_one_of_its_totals FOREIGN KEY (simulation_id, jurisdiction, year, total) REFERENCES bassin.allocation_total(simulation_id, jurisdiction, year, total);

ALTER TABLE ONLY bassin.allocation_total
    ADD CONSTRAINT an_allocation_total_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.answer
    ADD CONSTRAINT an_answer_belongs_to_a_submission FOREIGN KEY (simulation_id, submission_id) REFERENCES bassin.submission(simulation_id, submission_id);

ALTER TABLE ONLY bassin.audit_link
    ADD CONSTRAINT an_audit_link_belongs_to_a_simulation FOREIGN KEY (simulation_id) REFERENCES bassin.simulation(simulation_id);

ALTER TABLE ONLY bassin.instruction
    ADD CONSTRAINT an_instruction_belongs_to_its_submission FOREIGN KEY (simulation_id, submission_id) REFERENCES bassin.submission(simulation_id, submission_id);

ALTER TABLE ONLY law.parameter_version
    ADD CONSTRAINT a_version_has_a_source FOREIGN KEY (source_id) REFERENCES law.source(source_id);

ALTER TABLE ONLY law.parameter_version
    ADD CONSTRAINT a_version_is_of_a_parameter FOREIGN KEY (name) REFERENCES law.parameter(name);

CREATE POLICY all_is_read ON bassin.allocation FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.allocation_limit FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.allocation_place FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.allocation_total FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.answer FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.application FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.application_window FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.audit_link FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.candidate FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.federal_round FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.file_signal FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.former_profile FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.instruction FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.intent_signal FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.invitation FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.limit_ceiling FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.limit_change FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.limit_stream FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.nomination FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.pool_count FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.provincial_draw FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.provincial_file FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.simulation FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.stream FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.submission FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_read ON bassin.window_place FOR SELECT TO bassin_federal USING (true);

CREATE POLICY all_is_written ON bassin.allocation TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.allocation_limit TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.allocation_place TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.allocation_total TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.answer TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.application TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.application_window TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.audit_link TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.candidate TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.federal_round TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.file_signal TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.former_profile TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.instruction TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.intent_signal TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.invitation TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.limit_ceiling TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.limit_change TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.limit_stream TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.nomination TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.pool_count TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.provincial_draw TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.provincial_file TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.simulation TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.stream TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.submission TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

CREATE POLICY all_is_written ON bassin.window_place TO bassin_owner, bassin_engine USING (true) WITH CHECK (true);

ALTER TABLE bassin.allocation ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.allocation_limit ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.allocation_place ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.allocation_total ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.answer ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.application ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.application_window ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.audit_link ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.candidate ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.federal_round ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.file_signal ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.former_profile ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.instruction ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.intent_signal ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.invitation ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.limit_ceiling ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.limit_change ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.limit_stream ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.nomination ENABLE ROW LEVEL SECURITY;

CREATE POLICY ones_own_is_asked ON bassin.submission FOR INSERT WITH CHECK (((submitted_by = SESSION_USER) AND (submitted_as = CURRENT_USER) AND (acting_for = bassin.side_for(simulation_id, kind, jurisdiction)) AND bassin.is_about_own_file(simulation_id, kind, jurisdiction, stream, candidate_id) AND ((stream IS NULL) OR (EXISTS ( SELECT
   FROM bassin.stream s
  WHERE ((s.simulation_id = submission.simulation_id) AND (s."position" = submission.stream) AND (s.jurisdiction = submission.jurisdiction))))) AND (EXISTS ( SELECT
   FROM bassin.simulation s
  WHERE ((s.simulation_id = submission.simulation_id) AND s.is_open)))));

CREATE POLICY ones_own_is_read ON bassin.allocation FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.allocation_limit FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.allocation_place FOR SELECT USING ((EXISTS ( SELECT
   FROM bassin.nomination n
  WHERE ((n.simulation_id = allocation_place.simulation_id) AND (n.nomination_id = allocation_place.nomination_id)))));

CREATE POLICY ones_own_is_read ON bassin.allocation_total FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.answer FOR SELECT USING ((EXISTS ( SELECT
   FROM bassin.submission s
  WHERE ((s.simulation_id = answer.simulation_id) AND (s.submission_id = answer.submission_id)))));

CREATE POLICY ones_own_is_read ON bassin.application FOR SELECT USING ((EXISTS ( SELECT
   FROM bassin.nomination n
  WHERE ((n.simulation_id = application.simulation_id) AND (n.nomination_id = application.nomination_id)))));

CREATE POLICY ones_own_is_read ON bassin.application_window FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.candidate FOR SELECT USING (((((interest)::integer & ( SELECT bassin.my_interest() AS my_interest)) <> 0) OR (EXISTS ( SELECT
   FROM bassin.provincial_file f
  WHERE ((f.simulation_id = candidate.simulation_id) AND (f.candidate_id = candidate.candidate_id))))));

CREATE POLICY ones_own_is_read ON bassin.federal_round FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.file_signal FOR SELECT USING ((EXISTS ( SELECT
   FROM bassin.provincial_file f
  WHERE ((f.simulation_id = file_signal.simulation_id) AND (f.file_id = file_signal.file_id)))));

CREATE POLICY ones_own_is_read ON bassin.former_profile FOR SELECT USING ((EXISTS ( SELECT
   FROM bassin.candidate c
  WHERE ((c.simulation_id = former_profile.simulation_id) AND (c.candidate_id = former_profile.candidate_id)))));

CREATE POLICY ones_own_is_read ON bassin.instruction FOR SELECT USING (((jurisdiction = ANY (( SELECT bassin.my_provinces() AS my_provinces)::bpchar[])) OR ((kind <= 1) AND (refusal = 0))));

CREATE POLICY ones_own_is_read ON bassin.intent_signal FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.invitation FOR SELECT USING (((program = 8) AND (EXISTS ( SELECT
   FROM bassin.nomination n
  WHERE ((n.simulation_id = invitation.simulation_id) AND (n.candidate_id = invitation.candidate_id) AND (n.invited_on = invitation.invited_on))))));

CREATE POLICY ones_own_is_read ON bassin.limit_ceiling FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.limit_change FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.limit_stream FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.nomination FOR SELECT USING ((jurisdiction = ANY (( SELECT bassin.my_provinces() AS my_provinces)::bpchar[])));

CREATE POLICY ones_own_is_read ON bassin.pool_count FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.provincial_draw FOR SELECT USING ((jurisdiction = ANY (( SELECT bassin.my_provinces() AS my_provinces)::bpchar[])));

CREATE POLICY ones_own_is_read ON bassin.provincial_file FOR SELECT USING ((jurisdiction = ANY (( SELECT bassin.my_provinces() AS my_provinces)::bpchar[])));

CREATE POLICY ones_own_is_read ON bassin.simulation FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.stream FOR SELECT USING (true);

CREATE POLICY ones_own_is_read ON bassin.submission FOR SELECT USING ((acting_for = ANY (( SELECT bassin.my_sides() AS my_sides)::text[])));

CREATE POLICY ones_own_is_read ON bassin.window_place FOR SELECT USING ((EXISTS ( SELECT
   FROM bassin.provincial_file f
  WHERE ((f.simulation_id = window_place.simulation_id) AND (f.file_id = window_place.file_id)))));

ALTER TABLE bassin.pool_count ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.provincial_draw ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.provincial_file ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.simulation ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.stream ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.submission ENABLE ROW LEVEL SECURITY;

ALTER TABLE bassin.window_place ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA bassin TO bassin_engine;
GRANT USAGE ON SCHEMA bassin TO bassin_facilitator;
GRANT USAGE ON SCHEMA bassin TO bassin_federal;
GRANT USAGE ON SCHEMA bassin TO bassin_observer;
GRANT USAGE ON SCHEMA bassin TO bassin_owner;
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

GRANT USAGE ON SCHEMA law TO bassin_engine;
GRANT USAGE ON SCHEMA law TO bassin_facilitator;
GRANT USAGE ON SCHEMA law TO bassin_federal;
GRANT USAGE ON SCHEMA law TO bassin_observer;
GRANT USAGE ON SCHEMA law TO bassin_owner;
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

GRANT USAGE ON SCHEMA ops TO bassin_engine;
GRANT USAGE ON SCHEMA ops TO bassin_facilitator;
GRANT USAGE ON SCHEMA ops TO bassin_federal;
GRANT USAGE ON SCHEMA ops TO bassin_observer;
GRANT USAGE ON SCHEMA ops TO bassin_owner;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_ab;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_bc;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_mb;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_nb;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_nl;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_ns;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_nt;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_on;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_pe;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_sk;
GRANT USAGE ON SCHEMA ops TO bassin_pnp_yt;

GRANT USAGE ON SCHEMA report TO bassin_engine;
GRANT USAGE ON SCHEMA report TO bassin_facilitator;
GRANT USAGE ON SCHEMA report TO bassin_federal;
GRANT USAGE ON SCHEMA report TO bassin_observer;
GRANT USAGE ON SCHEMA report TO bassin_owner;
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

REVOKE ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) FROM PUBLIC;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_engine;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_facilitator;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_federal;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_owner;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_ab;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_bc;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_mb;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_nb;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_nl;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_ns;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_nt;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_on;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_pe;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_sk;
GRANT ALL ON PROCEDURE bassin.await(IN simulation integer, IN submission bigint, IN seconds numeric, INOUT answer text) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.code(list text, word text) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.code(list text, word text) TO bassin_pnp_yt;

GRANT SELECT ON TABLE bassin.submission TO bassin_engine;
GRANT SELECT ON TABLE bassin.submission TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.submission TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.submission TO bassin_owner;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(simulation_id) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(kind) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(jurisdiction) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(stream) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(candidate_id) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(number) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(number) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(until) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(until) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(round_kind) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(category) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(category) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(is_on) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(reason) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(is_preview) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(horizon_days) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(idempotency_key) ON TABLE bassin.submission TO bassin_pnp_yt;

GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_facilitator;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_federal;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_ab;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_bc;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_mb;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_nb;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_nl;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_ns;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_nt;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_on;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_pe;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_sk;
GRANT INSERT(acting_for) ON TABLE bassin.submission TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.earlier_submission(wanted bassin.submission) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.find_province(word text) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.find_province(word text) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.find_stream(simulation integer, id text, OUT place smallint, OUT province character) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.is_about_own_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.simulation TO bassin_engine;
GRANT SELECT ON TABLE bassin.simulation TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.simulation TO bassin_owner;

GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(simulation_id) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(name) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(scenario_name) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(law_digest) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(scenario_digest) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(population_digest) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(program_version) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(record_digest) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(first_day) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(last_day) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(current_day) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(is_open) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(timings) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(created_at) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(created_by) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(day_seconds) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(clock_keepers) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(is_chained) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(forked_from) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(forked_on) ON TABLE bassin.simulation TO bassin_pnp_yt;

GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_facilitator;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_observer;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_ab;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_bc;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_mb;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_nb;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_nl;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_ns;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_nt;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_on;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_pe;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_sk;
GRANT SELECT(next_event) ON TABLE bassin.simulation TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.is_in(role text) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_observer;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.is_in(role text) TO bassin_pnp_yt;

GRANT SELECT,INSERT ON TABLE bassin.answer TO bassin_engine;
GRANT SELECT ON TABLE bassin.answer TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.answer TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.answer TO bassin_owner;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.answer TO bassin_pnp_yt;

GRANT SELECT,INSERT ON TABLE bassin.instruction TO bassin_engine;
GRANT SELECT ON TABLE bassin.instruction TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.instruction TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.instruction TO bassin_owner;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.instruction TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.link_hash(simulation integer, previous bytea, first_ordinal integer, last_ordinal integer, submissions bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.link_hash(simulation integer, previous bytea, first_ordinal integer, last_ordinal integer, submissions bigint[]) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.link_hash(simulation integer, previous bytea, first_ordinal integer, last_ordinal integer, submissions bigint[]) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.link_hash(simulation integer, previous bytea, first_ordinal integer, last_ordinal integer, submissions bigint[]) TO bassin_owner;

GRANT SELECT ON TABLE law.code TO bassin_engine;
GRANT SELECT ON TABLE law.code TO bassin_facilitator;
GRANT SELECT ON TABLE law.code TO bassin_federal;
GRANT SELECT ON TABLE law.code TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.code TO bassin_owner;
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

REVOKE ALL ON FUNCTION bassin.my_interest() FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_engine;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_federal;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_observer;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_owner;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.my_interest() TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.my_provinces() FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_engine;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_federal;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_observer;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_owner;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.my_provinces() TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.my_sides() FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_engine;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_federal;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_observer;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_owner;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.my_sides() TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.refusal_words() FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_engine;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_federal;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_owner;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.refusal_words() TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.refuse(code text, VARIADIC places text[]) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.replay_differences(simulation integer, table_name text, columns text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.replay_differences(simulation integer, table_name text, columns text[]) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.replay_differences(simulation integer, table_name text, columns text[]) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.replay_differences(simulation integer, table_name text, columns text[]) TO bassin_owner;

REVOKE ALL ON FUNCTION bassin.replay_table(table_name text, columns text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.replay_table(table_name text, columns text[]) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.replay_table(table_name text, columns text[]) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.replay_table(table_name text, columns text[]) TO bassin_owner;

REVOKE ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.require_file(simulation integer, kind smallint, province character, stream smallint, candidate integer) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.seal(simulation integer) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.seal(simulation integer) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.seal(simulation integer) TO bassin_owner;

REVOKE ALL ON FUNCTION bassin.sees_all() FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_engine;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_federal;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_observer;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_owner;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.sees_all() TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.side_for(simulation integer, kind smallint, jurisdiction character) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.smallest_cell() FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_engine;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_federal;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_observer;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_owner;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.smallest_cell() TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit(simulation integer, kind smallint, province character, stream smallint, candidate integer, number integer, until date, round_kind smallint, category smallint, is_on boolean, reason text, key uuid, preview boolean, horizon numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_advance(simulation integer, until date, days numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_allocation(simulation integer, province text, total numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_autopilot(simulation integer, province text, is_on boolean, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_draw(simulation integer, stream text, invitations numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_extension(simulation integer, candidate numeric, province text, months numeric, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_intent_resolution(simulation integer, candidate numeric, province text, proceed boolean, reason text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_nomination(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_refusal(simulation integer, candidate numeric, stream text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_round(simulation integer, kind text, invitations numeric, category text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.submit_withdrawal(simulation integer, candidate numeric, province text, key uuid, preview boolean, horizon_days numeric) TO bassin_pnp_yt;

REVOKE ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) FROM PUBLIC;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_engine;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_facilitator;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_federal;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_owner;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_ab;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_bc;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_mb;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_nb;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_nl;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_ns;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_nt;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_on;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_pe;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_sk;
GRANT ALL ON FUNCTION bassin.whole_number(name text, value numeric, lowest integer, highest integer) TO bassin_pnp_yt;

GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_engine;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_facilitator;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_federal;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_observer;
GRANT ALL ON FUNCTION law.members(list text, mask bigint) TO bassin_owner;
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

GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_engine;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_facilitator;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_federal;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_observer;
GRANT ALL ON FUNCTION law.name(list text, code integer) TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter_version TO bassin_engine;
GRANT SELECT ON TABLE law.parameter_version TO bassin_facilitator;
GRANT SELECT ON TABLE law.parameter_version TO bassin_federal;
GRANT SELECT ON TABLE law.parameter_version TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter_version TO bassin_owner;
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

GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_engine;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_facilitator;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_federal;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_observer;
GRANT ALL ON FUNCTION law.text(parameter text, day date, lang text) TO bassin_owner;
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

GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_engine;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_facilitator;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_federal;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_observer;
GRANT ALL ON FUNCTION law.value(parameter text, day date) TO bassin_owner;
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

GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_engine;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_facilitator;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_federal;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_observer;
GRANT ALL ON FUNCTION law.word(list text, code integer) TO bassin_owner;
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

REVOKE ALL ON FUNCTION ops.add_officer(name text, side text, verifier text) FROM PUBLIC;

REVOKE ALL ON FUNCTION ops.let_in(name text, is_let_in boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION ops.officers() FROM PUBLIC;

REVOKE ALL ON FUNCTION ops.require_officer(name text) FROM PUBLIC;

REVOKE ALL ON FUNCTION ops.require_verifier(verifier text) FROM PUBLIC;

REVOKE ALL ON FUNCTION ops.set_password(name text, verifier text) FROM PUBLIC;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.allocation TO bassin_federal;
GRANT SELECT ON TABLE bassin.allocation TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_limit TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_federal;
GRANT SELECT ON TABLE bassin.allocation_limit TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_limit TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_place TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_place TO bassin_owner;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.allocation_place TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_total TO bassin_engine;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_federal;
GRANT SELECT ON TABLE bassin.allocation_total TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.allocation_total TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application TO bassin_engine;
GRANT SELECT ON TABLE bassin.application TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application TO bassin_owner;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.application TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application_window TO bassin_engine;
GRANT SELECT ON TABLE bassin.application_window TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.application_window TO bassin_federal;
GRANT SELECT ON TABLE bassin.application_window TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.application_window TO bassin_owner;
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

GRANT SELECT,INSERT ON TABLE bassin.audit_link TO bassin_engine;
GRANT SELECT ON TABLE bassin.audit_link TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.audit_link TO bassin_owner;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.candidate TO bassin_engine;
GRANT SELECT ON TABLE bassin.candidate TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.candidate TO bassin_owner;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.candidate TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.federal_round TO bassin_engine;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.federal_round TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.federal_round TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.file_signal TO bassin_engine;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.file_signal TO bassin_owner;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.file_signal TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.former_profile TO bassin_engine;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.former_profile TO bassin_owner;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.former_profile TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.intent_signal TO bassin_engine;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_federal;
GRANT SELECT ON TABLE bassin.intent_signal TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.intent_signal TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.invitation TO bassin_engine;
GRANT SELECT ON TABLE bassin.invitation TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.invitation TO bassin_owner;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.invitation TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_ceiling TO bassin_engine;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_federal;
GRANT SELECT ON TABLE bassin.limit_ceiling TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_ceiling TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_change TO bassin_engine;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_federal;
GRANT SELECT ON TABLE bassin.limit_change TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_change TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_stream TO bassin_engine;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_federal;
GRANT SELECT ON TABLE bassin.limit_stream TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.limit_stream TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.nomination TO bassin_engine;
GRANT SELECT ON TABLE bassin.nomination TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.nomination TO bassin_owner;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.nomination TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.pool_count TO bassin_engine;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.pool_count TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.pool_count TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_draw TO bassin_engine;
GRANT SELECT ON TABLE bassin.provincial_draw TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_draw TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_file TO bassin_engine;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.provincial_file TO bassin_owner;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.provincial_file TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_nominations TO bassin_engine;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_federal;
GRANT SELECT ON TABLE bassin.published_nominations TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_nominations TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_pool_count TO bassin_engine;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_federal;
GRANT SELECT ON TABLE bassin.published_pool_count TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_pool_count TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_round TO bassin_engine;
GRANT SELECT ON TABLE bassin.published_round TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.published_round TO bassin_federal;
GRANT SELECT ON TABLE bassin.published_round TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.published_round TO bassin_owner;
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

GRANT USAGE ON SEQUENCE bassin.simulation_simulation_id_seq TO bassin_owner;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.stream TO bassin_engine;
GRANT SELECT ON TABLE bassin.stream TO bassin_facilitator;
GRANT SELECT ON TABLE bassin.stream TO bassin_federal;
GRANT SELECT ON TABLE bassin.stream TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.stream TO bassin_owner;
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

GRANT USAGE ON SEQUENCE bassin.submission_submission_id_seq TO bassin_owner;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.window_place TO bassin_engine;
GRANT SELECT ON TABLE bassin.window_place TO bassin_federal;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE bassin.window_place TO bassin_owner;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_ab;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_bc;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_mb;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_nb;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_nl;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_ns;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_nt;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_on;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_pe;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_sk;
GRANT SELECT ON TABLE bassin.window_place TO bassin_pnp_yt;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.edition TO bassin_engine;
GRANT SELECT ON TABLE law.edition TO bassin_facilitator;
GRANT SELECT ON TABLE law.edition TO bassin_federal;
GRANT SELECT ON TABLE law.edition TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.edition TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter TO bassin_engine;
GRANT SELECT ON TABLE law.parameter TO bassin_facilitator;
GRANT SELECT ON TABLE law.parameter TO bassin_federal;
GRANT SELECT ON TABLE law.parameter TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.parameter TO bassin_owner;
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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.source TO bassin_engine;
GRANT SELECT ON TABLE law.source TO bassin_facilitator;
GRANT SELECT ON TABLE law.source TO bassin_federal;
GRANT SELECT ON TABLE law.source TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE law.source TO bassin_owner;
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

GRANT SELECT ON TABLE ops.migration TO bassin_engine;
GRANT SELECT ON TABLE ops.migration TO bassin_facilitator;
GRANT SELECT ON TABLE ops.migration TO bassin_federal;
GRANT SELECT ON TABLE ops.migration TO bassin_observer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE ops.migration TO bassin_owner;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_ab;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_bc;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_mb;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_nb;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_nl;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_ns;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_nt;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_on;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_pe;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_sk;
GRANT SELECT ON TABLE ops.migration TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.answer TO bassin_engine;
GRANT SELECT ON TABLE report.answer TO bassin_facilitator;
GRANT SELECT ON TABLE report.answer TO bassin_federal;
GRANT SELECT ON TABLE report.answer TO bassin_owner;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_on;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.answer TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.application TO bassin_engine;
GRANT SELECT ON TABLE report.application TO bassin_federal;
GRANT SELECT ON TABLE report.application TO bassin_owner;
GRANT SELECT ON TABLE report.application TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.application TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.application TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.application TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.application TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.application TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.application TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.application TO bassin_pnp_on;
GRANT SELECT ON TABLE report.application TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.application TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.application TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.candidate TO bassin_engine;
GRANT SELECT ON TABLE report.candidate TO bassin_federal;
GRANT SELECT ON TABLE report.candidate TO bassin_owner;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_on;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.candidate TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.federal_round TO bassin_engine;
GRANT SELECT ON TABLE report.federal_round TO bassin_facilitator;
GRANT SELECT ON TABLE report.federal_round TO bassin_federal;
GRANT SELECT ON TABLE report.federal_round TO bassin_owner;
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

GRANT SELECT ON TABLE report.instruction TO bassin_engine;
GRANT SELECT ON TABLE report.instruction TO bassin_facilitator;
GRANT SELECT ON TABLE report.instruction TO bassin_federal;
GRANT SELECT ON TABLE report.instruction TO bassin_owner;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_on;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.instruction TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.invitation TO bassin_engine;
GRANT SELECT ON TABLE report.invitation TO bassin_federal;
GRANT SELECT ON TABLE report.invitation TO bassin_owner;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_on;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.invitation TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.nomination TO bassin_engine;
GRANT SELECT ON TABLE report.nomination TO bassin_federal;
GRANT SELECT ON TABLE report.nomination TO bassin_owner;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_on;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.nomination TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.provincial_draw TO bassin_engine;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_federal;
GRANT SELECT ON TABLE report.provincial_draw TO bassin_owner;
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

GRANT SELECT ON TABLE report.provincial_file TO bassin_engine;
GRANT SELECT ON TABLE report.provincial_file TO bassin_federal;
GRANT SELECT ON TABLE report.provincial_file TO bassin_owner;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_on;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.provincial_file TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.public_draw TO bassin_engine;
GRANT SELECT ON TABLE report.public_draw TO bassin_facilitator;
GRANT SELECT ON TABLE report.public_draw TO bassin_federal;
GRANT SELECT ON TABLE report.public_draw TO bassin_observer;
GRANT SELECT ON TABLE report.public_draw TO bassin_owner;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_on;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.public_draw TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.public_nomination_state TO bassin_engine;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_federal;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_observer;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_owner;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_on;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.public_nomination_state TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.public_nominations TO bassin_engine;
GRANT SELECT ON TABLE report.public_nominations TO bassin_facilitator;
GRANT SELECT ON TABLE report.public_nominations TO bassin_federal;
GRANT SELECT ON TABLE report.public_nominations TO bassin_observer;
GRANT SELECT ON TABLE report.public_nominations TO bassin_owner;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_on;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.public_nominations TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.public_pool TO bassin_engine;
GRANT SELECT ON TABLE report.public_pool TO bassin_facilitator;
GRANT SELECT ON TABLE report.public_pool TO bassin_federal;
GRANT SELECT ON TABLE report.public_pool TO bassin_observer;
GRANT SELECT ON TABLE report.public_pool TO bassin_owner;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_on;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.public_pool TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.public_round TO bassin_engine;
GRANT SELECT ON TABLE report.public_round TO bassin_facilitator;
GRANT SELECT ON TABLE report.public_round TO bassin_federal;
GRANT SELECT ON TABLE report.public_round TO bassin_observer;
GRANT SELECT ON TABLE report.public_round TO bassin_owner;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_on;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.public_round TO bassin_pnp_yt;

GRANT SELECT ON TABLE report.simulation TO bassin_engine;
GRANT SELECT ON TABLE report.simulation TO bassin_facilitator;
GRANT SELECT ON TABLE report.simulation TO bassin_federal;
GRANT SELECT ON TABLE report.simulation TO bassin_observer;
GRANT SELECT ON TABLE report.simulation TO bassin_owner;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_ab;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_bc;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_mb;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_nb;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_nl;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_ns;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_nt;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_on;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_pe;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_sk;
GRANT SELECT ON TABLE report.simulation TO bassin_pnp_yt;

