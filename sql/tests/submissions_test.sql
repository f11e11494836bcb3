-- What comes in: who may ask what, and that whatever is wrong is refused with an error of class SI and leaves no row.
select plan(122);
set local role bassin_pnp_sk;

select lives_ok($$ select bassin.submit_draw(simulation => 1, stream => 'sk-ee', invitations => 150) $$, 'a draw');
select lives_ok($$ select bassin.submit_nomination(1, candidate => 1, stream => 'sk-ee') $$, 'a nomination');
select lives_ok($$ select bassin.submit_refusal(1, candidate => 5, stream => 'sk-ee') $$, 'a refusal');
select lives_ok($$ select bassin.submit_withdrawal(1, candidate => 2, province => 'SK') $$, 'a withdrawal');
select lives_ok($$ select bassin.submit_extension(1, candidate => 2, province => 'sk', months => 3) $$, 'an extension');
select lives_ok(
    $$ select bassin.submit_intent_resolution(1, candidate => 1, province => 'SK', proceed => true, reason => 'A lease.') $$,
    'a word on a flag');
select lives_ok($$ select bassin.submit_autopilot(1, province => 'SK', is_on => false) $$, 'one''s own autopilot');
select lives_ok(
    $$ select bassin.submit_draw(1, 'sk-ee', 20, preview => true, horizon_days => 180) $$, 'a preview with a horizon');
select results_eq(
    'select kind::int, jurisdiction::text, stream::int, candidate_id, number, acting_for, submitted_as::text collate "default", is_preview'
        ' from bassin.submission order by submission_id',
    $$ values (2, 'SK', 0, null::int, 150, 'SK', 'bassin_pnp_sk', false), (3, 'SK', 0, 1, null, 'SK', 'bassin_pnp_sk', false),
        (4, 'SK', 0, 5, null, 'SK', 'bassin_pnp_sk', false), (5, 'SK', null, 2, null, 'SK', 'bassin_pnp_sk', false),
        (6, 'SK', null, 2, 3, 'SK', 'bassin_pnp_sk', false), (7, 'SK', null, 1, null, 'SK', 'bassin_pnp_sk', false),
        (9, 'SK', null, null, null, 'SK', 'bassin_pnp_sk', false), (2, 'SK', 0, null, 20, 'SK', 'bassin_pnp_sk', true) $$,
    'are kept as they were asked');
select is((select count(*)::int from report.answer where not is_answered), 8, 'and wait');

-- The same key again.
create temp table key as select bassin.submit_draw(1, 'sk-ee', 7, key => '00000000-0000-0000-0000-000000000007') as id;
select is(bassin.submit_draw(1, 'sk-ee', 7, key => '00000000-0000-0000-0000-000000000007'), (select id from key),
    'the same key with the same request is the same submission');
select throws_ok(
    $$ select bassin.submit_draw(1, 'sk-ee', 8, key => '00000000-0000-0000-0000-000000000007') $$, 'SI007', null,
    'with another it is an error');
select throws_ok(
    $$ select bassin.submit_draw(1, 'sk-ee', 7, preview => true, key => '00000000-0000-0000-0000-000000000007') $$, 'SI007', null,
    'a preview is another');

-- Rights.
select throws_ok(statement, 'SI003', null, 'a province may not: ' || statement)
from unnest(array[
    $$ select bassin.submit_draw(1, 'on-ee', 1) $$, $$ select bassin.submit_nomination(1, 3, 'on-ee') $$,
    $$ select bassin.submit_withdrawal(1, 3, 'ON') $$, $$ select bassin.submit_extension(1, 3, 'ON', 1) $$,
    $$ select bassin.submit_intent_resolution(1, 3, 'ON', true, 'x') $$, $$ select bassin.submit_autopilot(1, 'ON', true) $$,
    $$ select bassin.submit_autopilot(1, null, true) $$, $$ select bassin.submit_allocation(1, 'SK', 99) $$,
    $$ select bassin.submit_round(1, 'canadian_experience', 5) $$, $$ select bassin.submit_advance(1, days => 1) $$
]) as s (statement);

-- A candidate of others and one that does not exist.
create function pg_temp.message(statement text) returns text language plpgsql as $$
begin
    execute statement;
    return null;
exception when others then return sqlstate || ' ' || sqlerrm;
end
$$;
select is(pg_temp.message(format('select bassin.submit_nomination(1, %s, ''sk-ee'')', c)),
    'SI008 the candidate has no open file in the stream', 'candidate ' || c)
from unnest(array[3, 4, 999, 2147483647]) as c;
select is(pg_temp.message(format('select bassin.submit_withdrawal(1, %s, ''SK'')', c)),
    'SI008 the candidate has no live nomination of the province', 'candidate ' || c)
from unnest(array[1, 3, 4, 999]) as c;
select is(pg_temp.message('select bassin.submit_intent_resolution(1, 3, ''SK'', true, ''x'')'),
    'SI008 there is no flag to resolve', 'candidate 3');
set local bassin.language = 'fr';
select is(pg_temp.message('select bassin.submit_nomination(1, 3, ''sk-ee'')'),
    'SI008 le candidat n''a pas de dossier ouvert dans le volet', 'in French');
set local bassin.language = 'en';

-- Hostile input.
create temp table before as select count(*) as rows from bassin.submission;
select throws_ok(format('select bassin.submit_draw(1, ''sk-ee'', %s)', n), 'SI005', null, 'invitations ' || left(n, 30))
from unnest(array['0', '-1', '1.5', '100001', '1e30', '''NaN''', 'null', repeat('9', 300), '''Infinity''']) as n;
select throws_ok(format('select bassin.submit_nomination(1, %s, ''sk-ee'')', n), 'SI005', null, 'candidate ' || left(n, 30))
from unnest(array['0', '-1', '1.5', '2147483648', '''NaN''', 'null']) as n;
select throws_ok(format('select bassin.submit_draw(1, %L, 1)', name), 'SI004', null, 'stream ' || left(name, 30))
from unnest(array['', 'no-such', 'SK-EE', repeat('x', 10000000), 'x''; delete from bassin.nomination; --', null]) as name;
select throws_ok(format('select bassin.submit_draw(%s, ''sk-ee'', 1)', s), 'SI001', null, 'simulation ' || s)
from unnest(array['3', '-1', '0', 'null']) as s;
select throws_ok($$ select bassin.submit_draw(2, 'sk-ee', 1) $$, 'SI002', null, 'a closed simulation');
select throws_ok(format('select bassin.submit_intent_resolution(1, 1, ''SK'', true, %L)', reason), 'SI006', null, 'reason')
from unnest(array['', '   ', null, repeat('x', 2001), repeat('x', 10000000)]) as reason;
select throws_ok(
    $$ select bassin.submit_intent_resolution(1, 1, 'SK', null, 'x') $$, 'SI010', null, 'neither to proceed nor not to');
select throws_ok(format('select bassin.submit_withdrawal(1, 2, %L)', word), 'SI010', null, 'province ' || left(word, 30))
from unnest(array['QC', 'NU', 'ZZ', '', null, 'SK''; drop schema bassin', repeat('S', 1000000)]) as word;
select throws_ok(format('select bassin.submit_extension(1, 2, ''SK'', %s)', n), 'SI005', null, 'months ' || n)
from unnest(array['0', '-1', '121', '''NaN''', 'null']) as n;
select throws_ok(format('select bassin.submit_draw(1, ''sk-ee'', 1, preview => true, horizon_days => %s)', n), 'SI005', null, 'horizon ' || n)
from unnest(array['0', '-1', '1097', '''NaN''']) as n;
select throws_ok($$ select bassin.submit_autopilot(1, 'SK', null) $$, 'SI010', null, 'an autopilot neither on nor off');
select is((select count(*) from bassin.submission), (select rows from before), 'none of it left a row');

-- Past the functions, row security holds.
select throws_ok(
    $$ insert into bassin.submission (simulation_id, kind, jurisdiction, stream, number, acting_for) values (1, 2, 'ON', 1, 5, 'ON') $$,
    '42501', null, 'no row for another province');
select throws_ok(
    $$ insert into bassin.submission (simulation_id, kind, jurisdiction, stream, number, acting_for) values (1, 2, 'ON', 1, 5, 'SK') $$,
    '42501', null, 'nor under one''s own name');
select throws_ok(
    $$ insert into bassin.submission (simulation_id, kind, jurisdiction, stream, number, acting_for) values (1, 2, 'SK', 1, 5, 'SK') $$,
    '42501', null, 'nor a stream of theirs as one''s own');
select throws_ok(
    $$ insert into bassin.submission (simulation_id, kind, jurisdiction, stream, candidate_id, acting_for)
        values (1, 3, 'SK', 0, 3, 'SK') $$, '42501', null, 'nor about a candidate of others');
select throws_ok(
    $$ insert into bassin.submission (simulation_id, kind, jurisdiction, stream, number, acting_for) values (2, 2, 'SK', 0, 5, 'SK') $$,
    '42501', null, 'nor in a closed simulation');
select throws_ok($$ insert into bassin.submission (simulation_id, submitted_by) values (1, 'ada') $$, '42501', null, 'nobody signs for another');
select throws_ok($$ update bassin.submission set number = 1 $$, '42501', null, 'nothing asked is changed');
select throws_ok($$ delete from bassin.submission $$, '42501', null, 'or taken back');
select throws_ok($$ call bassin.await(1, 999999999) $$, 'SI011', null, 'there is no such submission to wait for');

set local role bassin_pnp_on;
select is((select count(*)::int from report.answer), 0, 'another province sees none of it, nor of the answers');
select lives_ok($$ select bassin.submit_draw(1, 'on-ee', 9) $$, 'and asks for its own');

set local role bassin_federal;
select lives_ok($$ select bassin.submit_round(1, 'category', 500, category => 'french') $$, 'a round by category');
select lives_ok($$ select bassin.submit_round(1, 'provincial_nominee') $$, 'a round for nominees invites all');
select lives_ok($$ select bassin.submit_allocation(1, 'SK', 99) $$, 'an allocation');
select lives_ok($$ select bassin.submit_autopilot(1, null, true) $$, 'the federal autopilot');
select throws_ok(statement, code, null, 'the federal side: ' || statement)
from (values
    ($$ select bassin.submit_draw(1, 'sk-ee', 1) $$, 'SI003'), ($$ select bassin.submit_autopilot(1, 'SK', true) $$, 'SI003'),
    ($$ select bassin.submit_round(1, 'canadian_experience') $$, 'SI005'), ($$ select bassin.submit_round(1, 'category', 5) $$, 'SI010'),
    ($$ select bassin.submit_round(1, 'canadian_experience', 5, 'french') $$, 'SI010'), ($$ select bassin.submit_round(1, 'x', 5) $$, 'SI010'),
    ($$ select bassin.submit_round(1, null, 5) $$, 'SI010'), ($$ select bassin.submit_allocation(1, 'SK', -1) $$, 'SI005'),
    ($$ select bassin.submit_advance(1, '2025-06-30') $$, 'SI009'), ($$ select bassin.submit_advance(1, '2024-01-01') $$, 'SI009'),
    ($$ select bassin.submit_advance(1, 'infinity') $$, 'SI009'), ($$ select bassin.submit_advance(1, '-infinity') $$, 'SI009'),
    ($$ select bassin.submit_advance(1, '2026-01-01') $$, 'SI009'), ($$ select bassin.submit_advance(1) $$, 'SI005'),
    ($$ select bassin.submit_advance(1, days => 0) $$, 'SI005'), ($$ select bassin.submit_advance(1, days => 184.5) $$, 'SI005'),
    ($$ select bassin.submit_advance(1, days => 185) $$, 'SI009')) as s (statement, code);
select is((select count(*)::int from bassin.submission), 14, 'the federal side sees all that was asked');

set local role bassin_facilitator;
select lives_ok($$ select bassin.submit_advance(1, days => 14, key => '00000000-0000-0000-0000-000000000014') $$, 'the clock');
reset role;
update bassin.simulation set current_day = '2025-07-14' where simulation_id = 1;
set local role bassin_facilitator;
select lives_ok($$ select bassin.submit_advance(1, days => 14, key => '00000000-0000-0000-0000-000000000014') $$,
    'and the same again after it has moved');
select lives_ok($$ select bassin.submit_autopilot(1, 'ON', true) $$, 'any autopilot');
select throws_ok($$ select bassin.submit_draw(1, 'sk-ee', 1) $$, 'SI003', null, 'the facilitator decides nothing else');
set local role bassin_engine;
select throws_ok($$ select bassin.submit_draw(1, 'sk-ee', 1) $$, '42501', null, 'the engine asks for nothing');
set local role bassin_observer;
select throws_ok($$ select bassin.submit_draw(1, 'sk-ee', 1) $$, '42501', null, 'nor does an observer');
reset role;
select * from finish();
