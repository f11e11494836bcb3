-- Who sees which rows: two provinces, the federal side, the facilitator and an observer in one simulation.
select plan(80);

select is_empty(
    $$ select relname from pg_class as c join pg_attribute as a on a.attrelid = c.oid and a.attname = 'simulation_id'
        where c.relnamespace = 'bassin'::regnamespace and c.relkind = 'r'
            and not (c.relrowsecurity and c.relforcerowsecurity) $$,
    'row security is forced on every table with a simulation''s rows');
select is_empty(
    $$ select relname from pg_class where relnamespace = 'report'::regnamespace and relkind = 'v'
        and coalesce(not reloptions && '{security_invoker=true,security_barrier=true}', true) $$,
    'every view has the rights of its reader, or is a barrier');
select is_empty(
    $$ select relname from pg_class where relnamespace = 'report'::regnamespace and relkind = 'v'
        and not reloptions && '{security_invoker=true}' and relname not like 'public\_%' and relname <> 'simulation' $$,
    'only what is public is shown by the owner''s rights');
select is(
    (select array_agg(rolname::text order by rolname) from pg_roles where rolname like 'bassin\_%' and rolbypassrls),
    '{bassin_engine,bassin_owner}', 'who writes by COPY bypasses row security, nobody else');

create temp table sight (role text, candidate int[], file int[], nomination int[], draw int[], invitation int[], application int[],
    former int[], signal int[], instruction int[]);
insert into sight values
    ('bassin_pnp_sk', '{1,2,5}', '{1,3,5}', '{1}', '{1}', null, null, '{1}', '{1}', '{1,2,4,5}'),
    ('bassin_pnp_on', '{1,3}', '{2,4}', '{2}', '{2}', '{2}', '{2}', '{1}', '{2}', '{1,3,4,6}'),
    ('bassin_pnp_yt', null, null, null, null, null, null, null, null, '{1,4}'),
    ('bassin_federal', '{1,2,3,4,5}', '{1,2,3,4,5}', '{1,2}', '{1,2}', '{1,2}', '{1,2}', '{1,4}', '{1,2}', '{1,2,3,4,5,6,7}');
grant select on sight to public;

create function pg_temp.looks(of_role text) returns setof text language plpgsql as $$
declare
    s sight;
begin
    select * into s from sight where role = of_role;
    execute format('set local role %I', of_role);
    return next is((select array_agg(candidate_id order by 1) from bassin.candidate), s.candidate, of_role || ': candidates');
    return next is((select array_agg(file_id order by 1) from bassin.provincial_file), s.file, of_role || ': files');
    return next is((select array_agg(nomination_id order by 1) from bassin.nomination), s.nomination, of_role || ': nominations');
    return next is((select array_agg(draw_id order by 1) from bassin.provincial_draw), s.draw, of_role || ': draws');
    return next is((select array_agg(invitation_id order by 1) from bassin.invitation), s.invitation, of_role || ': invitations');
    return next is((select array_agg(application_id order by 1) from bassin.application), s.application, of_role || ': applications');
    return next is((select array_agg(candidate_id order by 1) from bassin.former_profile), s.former, of_role || ': earlier profiles');
    return next is((select array_agg(file_id order by 1) from bassin.file_signal), s.signal, of_role || ': signals');
    return next is((select array_agg(ordinal order by 1) from bassin.instruction), s.instruction, of_role || ': instructions');
    -- The views show no more than their tables.
    return next is((select array_agg(candidate_id order by 1) from report.candidate), s.candidate, of_role || ': view of candidates');
    return next is((select array_agg(nomination_id order by 1) from report.nomination), s.nomination, of_role || ': view of nominations');
    reset role;
end
$$;
select pg_temp.looks(role) from sight;

-- What is published about everybody.
set local role bassin_pnp_sk;
select results_eq(
    'select jurisdiction::text, invited, cut_off from report.public_draw order by draw_id',
    $$ values ('SK', 3, 470), ('ON', 7, 460) $$, 'a province knows the size and the cut-off of every draw');
select results_eq(
    'select jurisdiction::text, allocation, nominations from report.public_nominations order by 1',
    $$ values ('ON', 20, 1), ('SK', 10, 1) $$, 'and every allocation and how much of it is used');
select results_eq(
    'select lowest::int, profiles, nominees from report.public_pool order by 1',
    $$ values (470, 3, 0), (480, 12, 11), (490, 20, 0) $$, 'and the pool by score');
select is((select count(*)::int from bassin.federal_round), 2, 'and every federal round');
select is((select seed from report.simulation where simulation_id = 1), null, 'but not the seed');
select is((select scenario_text from report.simulation where simulation_id = 1), e'name: by hand\nseed: 0\n', 'nor in the scenario');
select throws_ok('select seed from bassin.simulation', '42501', null, 'nor in the table');

set local role bassin_federal;
select is((select seed from report.simulation where simulation_id = 1), 4242::int8, 'the federal side knows the seed');

set local role bassin_observer;
select results_eq(
    'select draw_id, invited, cut_off from report.public_draw order by 1',
    $$ values (1, null::int, null::int), (2, 7, 460) $$, 'small draws are left out for observers');
select results_eq(
    'select round_id, invited, cut_off, tie_break_at from report.public_round order by 1',
    $$ values (1, null::int, null::int2, null::timestamp), (2, null, null, null) $$, 'and small rounds');
select results_eq(
    'select lowest::int, profiles, nominees from report.public_pool order by 1',
    $$ values (470, null::int, null::int), (480, 12, null), (490, 20, 0) $$,
    'and small bands, and nominees where they or the others are few');
select results_eq(
    'select jurisdiction::text, nominations from report.public_nominations order by 1',
    $$ values ('ON', null::int), ('SK', null) $$, 'and few nominations');
select is(
    (select count(*)::int from report.public_nomination_state where nominations is not null), 0, 'and few of a state');
select throws_ok(format('select * from bassin.%I', name), '42501', null, 'an observer reads no row of ' || name)
from unnest(array['candidate', 'nomination', 'provincial_file', 'pool_count', 'instruction', 'submission', 'answer']) as t (name);

-- A table of one's own that is named like the server's changes nothing.
set local role bassin_pnp_yt;
create temp table pg_roles (rolname name, oid oid);
insert into pg_roles values ('bassin_pnp_sk', 'bassin_pnp_yt'::regrole), ('bassin_federal', 'bassin_pnp_yt'::regrole);
create temp table code as select * from law.code;
set local search_path = pg_temp, tap, public;
select is(bassin.my_provinces(), '{YT}', 'nobody lends himself or herself a role');
set local search_path = tap, public;

-- Conditions of one's own are asked after those of row security, and statistics are not shown.
reset role;
analyze bassin.candidate, bassin.provincial_draw;
set local role bassin_pnp_sk;
create temp table overheard (id int);
create function pg_temp.overhears(id int) returns bool language plpgsql cost 0.000001 as $$
begin
    insert into overheard values (id);
    return true;
end
$$;
select is(
    (select count(*)::int from bassin.candidate where pg_temp.overhears(candidate_id)), 3, 'a cheap condition of one''s own');
select is((select array_agg(id order by id) from overheard), '{1,2,5}', 'hears of nobody else');
truncate overheard;
set local role bassin_observer;
create temp table overheard_too (id int);
create function pg_temp.overhears_too(id int) returns bool language plpgsql cost 0.000001 as $$
begin
    insert into overheard_too values (id);
    return true;
end
$$;
select is((select count(*)::int from report.public_draw where pg_temp.overhears_too(invited)), 2, 'nor in a view');
select is((select array_agg(id order by id) from overheard_too), '{7,NULL}', 'of what is left out');
set local role bassin_pnp_sk;
select is((select count(*)::int from pg_stats where schemaname = 'bassin'), 0, 'nobody reads the values in the statistics');

create function pg_temp.plan(statement text) returns text language plpgsql as $$
declare
    line text;
    lines text := '';
begin
    for line in execute 'explain (costs off) ' || statement loop lines := lines || line || e'\n'; end loop;
    return lines;
end
$$;
select unalike(pg_temp.plan(format('select * from bassin.%I where simulation_id = 1', name)), '%my_%', 'no identity for each row: ' || name)
from unnest(array['candidate', 'nomination', 'provincial_file', 'instruction', 'submission']) as t (name);
select alike(pg_temp.plan('select * from bassin.nomination where simulation_id = 1'), '%InitPlan%', 'identity once for a statement');
reset role;

select * from finish();
