-- Row security on every table with a simulation's rows. Who sees all reads all, the engine and the owner write; the table
-- below says what others see of a table. A table that is not named there shows them nothing. The policies of those who see
-- all are theirs alone, so that for a province nothing but its own condition is left and an index can serve it.
--
-- Who asks is found out once for a statement: each function stands in a subquery of its own.
-- Forced, so that owning the tables opens nothing: the owner reads by the right to bypass. An owner without that right has
-- a database of his or her own, and COPY, by which runs are stored, is refused to whom policies hold.
do $$
declare
    mine constant text := 'jurisdiction = any ((select bassin.my_provinces())::bpchar[])';
    sides constant text := 'acting_for = any ((select bassin.my_sides())::text[])';
    seen constant jsonb := jsonb_build_object(
        'simulation', 'true',
        'stream', 'true',
        'intent_signal', 'true',
        'allocation', 'true',
        'allocation_total', 'true',
        'allocation_limit', 'true',
        'limit_stream', 'true',
        'limit_ceiling', 'true',
        'limit_change', 'true',
        'application_window', 'true',
        'federal_round', 'true',
        'pool_count', 'true',
        'provincial_draw', mine,
        'provincial_file', mine,
        'nomination', mine,
        -- What the clock and the rounds did is public; who was refused what is not.
        'instruction', mine || ' or (kind <= 1 and refusal = 0)',
        'submission', sides,
        'answer', 'exists (select from bassin.submission as s where (s.simulation_id, s.submission_id)'
            ' = (answer.simulation_id, answer.submission_id))',
        -- Who named the province, or has a file with it; whoever it nominated has a file.
        'candidate', 'interest::int4 & (select bassin.my_interest()) <> 0 or exists (select from bassin.provincial_file'
            ' as f where (f.simulation_id, f.candidate_id) = (candidate.simulation_id, candidate.candidate_id))',
        'former_profile', 'exists (select from bassin.candidate as c where (c.simulation_id, c.candidate_id)'
            ' = (former_profile.simulation_id, former_profile.candidate_id))',
        'file_signal', 'exists (select from bassin.provincial_file as f where (f.simulation_id, f.file_id)'
            ' = (file_signal.simulation_id, file_signal.file_id))',
        'allocation_place', 'exists (select from bassin.nomination as n where (n.simulation_id, n.nomination_id)'
            ' = (allocation_place.simulation_id, allocation_place.nomination_id))',
        'window_place', 'exists (select from bassin.provincial_file as f where (f.simulation_id, f.file_id)'
            ' = (window_place.simulation_id, window_place.file_id))',
        -- Invitations that rest on a nomination of the province, and applications that do.
        'invitation', 'program = 8 and exists (select from bassin.nomination as n where (n.simulation_id, n.candidate_id,'
            ' n.invited_on) = (invitation.simulation_id, invitation.candidate_id, invitation.invited_on))',
        'application', 'exists (select from bassin.nomination as n where (n.simulation_id, n.nomination_id)'
            ' = (application.simulation_id, application.nomination_id))'
    );
    name text;
    is_shared constant bool := exists (select from pg_roles where rolname = 'bassin_engine');
    owner_bypasses constant bool := exists (
        select from pg_class as c join pg_roles as r on r.oid = c.relowner
        where c.oid = 'bassin.simulation'::regclass and (r.rolbypassrls or r.rolsuper));
    policy record;
begin
    for policy in select tablename, policyname from pg_policies where schemaname = 'bassin' loop
        execute format('drop policy %I on bassin.%I', policy.policyname, policy.tablename);
    end loop;
    for name in
        select c.relname
        from pg_class as c
        join pg_attribute as a on a.attrelid = c.oid and a.attname = 'simulation_id' and not a.attisdropped
        where c.relnamespace = 'bassin'::regnamespace and c.relkind = 'r'
        order by c.relname
    loop
        execute format('alter table bassin.%I enable row level security', name);
        execute format(
            'alter table bassin.%I %s row level security', name, case when owner_bypasses then 'force' else 'no force' end);
        continue when not is_shared;
        execute format('create policy all_is_read on bassin.%I for select to bassin_federal using (true)', name);
        execute format(
            'create policy all_is_written on bassin.%I to bassin_engine, bassin_owner using (true) with check (true)', name);
        if seen ? name then
            execute format('create policy ones_own_is_read on bassin.%I for select using (%s)', name, seen ->> name);
        end if;
    end loop;
    if not is_shared then return; end if;
    create policy ones_own_is_asked on bassin.submission for insert with check (
        submitted_by = session_user and submitted_as = current_user
        and acting_for = bassin.side_for(simulation_id, kind, jurisdiction)
        and bassin.is_about_own_file(simulation_id, kind, jurisdiction, stream, candidate_id)
        and (stream is null or exists (
            select from bassin.stream as s
            where (s.simulation_id, s.position, s.jurisdiction)
                = (submission.simulation_id, submission.stream, submission.jurisdiction)
        ))
        and exists (select from bassin.simulation as s where s.simulation_id = submission.simulation_id and s.is_open)
    );
end
$$;
