-- The audit chain: what a transaction instructs and answers is sealed, and nothing that was sealed can be changed unseen.
select plan(17);

-- The check's statement is given by whoever runs this file, as the variable check: its own text, without a semicolon.
create temp table audit_check as select :'check'::text as body;
create function pg_temp.findings() returns setof text language plpgsql as $$
begin
    return query execute (select replace(replace(body, '$1', '1'), '$2', '100') from audit_check);
end
$$;

select is((select array_agg(array[link, first_ordinal, last_ordinal] order by link) from bassin.audit_link), '{{1,1,7}}',
    'the instructions of a run are one link');
select is(bassin.seal(1), null, 'nothing new is no link');

set local role bassin_pnp_sk;
create temp table asked as select bassin.submit_draw(1, 'sk-ee', 4) as draw, bassin.submit_draw(1, 'sk-ee', 5) as refused;
grant select on asked to public;

set local role bassin_engine;
insert into bassin.instruction (
    simulation_id, ordinal, day, kind, jurisdiction, stream, number, refusal, outcome_number, outcome_cut_off, issued_by,
    submission_id, acting_for)
select 1, 8, '2025-06-30', 2, 'SK', 0, 4, 0, 4, 455, 'ada', draw, 'SK' from asked;
insert into bassin.answer (
    simulation_id, submission_id, refusal, first_ordinal, last_ordinal, outcome_number, outcome_cut_off, message_en, message_fr)
select 1, draw, 0, 8, 8, 4, 455, 'applied', 'exécutée' from asked
union all
select 1, refused, 5, null, null, 0, 0, 'too many', 'trop' from asked;
select is(bassin.seal(1), 2, 'the engine seals');
reset role;
select is((select array[first_ordinal, last_ordinal, cardinality(submissions)] from bassin.audit_link where link = 2), '{8,8,2}',
    'a second link, over the instruction and both answers');
select is((select previous_hash from bassin.audit_link where link = 2), (select hash from bassin.audit_link where link = 1),
    'which names the first');
select is_empty('select pg_temp.findings()', 'the chain is unbroken');

create function pg_temp.found(change text) returns text language plpgsql as $$
declare
    found text;
begin
    begin
        execute change;
        found := (select string_agg(f, '; ') from pg_temp.findings() as f);
        raise exception 'undo';
    exception when raise_exception then null;
    end;
    return found;
end
$$;
select alike(pg_temp.found(change), finding, change)
from (values
    ('update bassin.instruction set issued_by = ''eve'' where ordinal = 3', '%link 1 sealed'),
    ('update bassin.instruction set number = 3 where ordinal = 8', '%link 2 sealed'),
    ('delete from bassin.instruction where ordinal = 7', '%link 1 sealed'),
    ('update bassin.answer set message_fr = ''non'' where refusal = 5', '%link 2 sealed'),
    ('update bassin.submission set submitted_by = ''eve'' where number = 5', '%link 2 sealed'),
    ('update bassin.audit_link set hash = sha256(hash) where link = 1', '%link 1 sealed; link 2 follows link 1%'),
    ('delete from bassin.audit_link where link = 1', 'link 2 follows link 0%'),
    ('delete from bassin.audit_link where link = 2', '%the answer to submission%instruction 8 is in no link%'))
    as c (change, finding);
select is_empty('select pg_temp.findings()', 'and all was undone');

set local role bassin_engine;
select throws_ok($$ update bassin.instruction set number = 1 $$, '42501', null, 'the engine changes nothing that was recorded');
select throws_ok($$ delete from bassin.audit_link $$, '42501', null, 'nor the chain');
reset role;

select * from finish();
