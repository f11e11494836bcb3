-- What the roles may do, as far as they exist. Everything is taken back first, so what is not said here is not allowed.
-- A role's letter: p every province, f the federal side, a the facilitator (animateur), o observers.
-- The engine and the owner write; the federal side reads all that is not said here.
do $$
declare
    -- Of a simulation nobody else needs the seed and the scenario, which give every candidate away: report.simulation.
    simulation_columns constant text := 'simulation_id, name, scenario_name, law_digest, scenario_digest, population_digest, '
        'program_version, record_digest, first_day, last_day, current_day, is_open, day_seconds, clock_keepers, is_chained, '
        'timings, created_at, created_by, forked_from, forked_on, next_event';
    submission_columns constant text := 'simulation_id, kind, jurisdiction, stream, candidate_id, number, until, round_kind, '
        'category, is_on, reason, is_preview, horizon_days, idempotency_key, acting_for';
    readers constant jsonb := jsonb_build_object(
        'bassin.stream', 'pao', 'bassin.intent_signal', 'pao', 'bassin.allocation', 'pao', 'bassin.allocation_total', 'pao',
        'bassin.allocation_limit', 'pao', 'bassin.limit_stream', 'pao', 'bassin.limit_ceiling', 'pao',
        'bassin.limit_change', 'pao', 'bassin.application_window', 'pao', 'bassin.allocation_place', 'p', 'bassin.window_place', 'p',
        'bassin.federal_round', 'pa', 'bassin.pool_count', 'pa', 'bassin.provincial_draw', 'p', 'bassin.provincial_file', 'p',
        'bassin.file_signal', 'p', 'bassin.nomination', 'p', 'bassin.candidate', 'p', 'bassin.former_profile', 'p',
        'bassin.invitation', 'p', 'bassin.application', 'p', 'bassin.instruction', 'pa', 'bassin.submission', 'pa',
        'bassin.answer', 'pa', 'bassin.published_round', 'pao', 'bassin.published_pool_count', 'pao',
        'bassin.published_nominations', 'pao', 'report.simulation', 'pao', 'report.public_draw', 'pao',
        'report.public_round', 'pao', 'report.public_pool', 'pao', 'report.public_nominations', 'pao',
        'report.public_nomination_state', 'po', 'report.federal_round', 'pa', 'report.provincial_draw', 'p',
        'report.provincial_file', 'p', 'report.nomination', 'p', 'report.candidate', 'p', 'report.invitation', 'p',
        'report.application', 'p', 'report.instruction', 'pa', 'report.answer', 'pa');
    member record;
    thing record;
begin
    revoke all on all functions in schema bassin, ops from public;
    revoke all on all procedures in schema bassin from public;
    for member in
        select rolname as name, case when rolname like 'bassin\_pnp\_%' then 'p' when rolname = 'bassin_facilitator' then 'a'
            else substr(rolname, 8, 1) end as letter
        from pg_roles
        where rolname ~ '^bassin_(owner|engine|facilitator|federal|observer|pnp_..)$'
        order by rolname
    loop
        execute format('revoke all on all tables in schema law, bassin, report, ops from %I', member.name);
        execute format('revoke all on all routines in schema law, bassin, ops from %I', member.name);
        execute format('grant usage on schema law, bassin, report, ops to %I', member.name);
        execute format('grant select on all tables in schema law to %I', member.name);
        execute format('grant execute on all routines in schema law to %I', member.name);
        -- The program asks whether the database is the one it knows.
        execute format('grant select on ops.migration to %I', member.name);
        if member.name in ('bassin_owner', 'bassin_engine', 'bassin_federal') then
            execute format('grant select on all tables in schema bassin, report to %I', member.name);
            execute format('grant execute on all routines in schema bassin to %I', member.name);
            execute format('revoke execute on function bassin.seal(int4) from %I', member.name);
        else
            execute format('grant select (%s) on bassin.simulation to %I', simulation_columns, member.name);
            for thing in select key as name from jsonb_each_text(readers) where value ~ member.letter order by key loop
                execute format('grant select on %s to %I', thing.name, member.name);
            end loop;
            for thing in
                select p.oid::regprocedure as name
                from pg_proc as p
                where p.pronamespace = 'bassin'::regnamespace and p.prokind in ('f', 'p')
                    and (p.proname ~ '^(is_in|my_|sees_all|smallest_cell)' or (member.name <> 'bassin_observer'
                        and p.proname not in ('seal', 'link_hash', 'replay_table', 'replay_differences')))
                order by p.proname
            loop
                execute format('grant execute on routine %s to %I', thing.name, member.name);
            end loop;
        end if;
        if member.letter in ('p', 'a') or member.name = 'bassin_federal' then
            execute format('grant insert (%s) on bassin.submission to %I', submission_columns, member.name);
        end if;
    end loop;
end
$$;
