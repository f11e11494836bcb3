-- What every role may do with every table, view and function. A new one without an entry fails.
create temp table wanted (object text, province text, federal text, facilitator text, observer text, engine text, owner text);
-- s, i, u, d: select, insert, update, delete; in capitals: of some columns only.
insert into wanted values
    ('bassin.simulation', 'S', 's', 'S', 'S', 'siud', 'siud'),
    ('bassin.stream', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.intent_signal', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.allocation', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.allocation_total', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.allocation_limit', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.limit_stream', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.limit_ceiling', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.limit_change', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.allocation_place', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.application_window', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.window_place', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.instruction', 's', 's', 's', '', 'si', 'siud'),
    ('bassin.submission', 'sI', 'sI', 'sI', '', 's', 'siud'),
    ('bassin.answer', 's', 's', 's', '', 'si', 'siud'),
    ('bassin.audit_link', '', 's', '', '', 'si', 'siud'),
    ('bassin.candidate', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.former_profile', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.pool_count', 's', 's', 's', '', 'siud', 'siud'),
    ('bassin.federal_round', 's', 's', 's', '', 'siud', 'siud'),
    ('bassin.invitation', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.application', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.provincial_draw', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.provincial_file', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.file_signal', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.nomination', 's', 's', '', '', 'siud', 'siud'),
    ('bassin.published_round', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.published_pool_count', 's', 's', 's', 's', 'siud', 'siud'),
    ('bassin.published_nominations', 's', 's', 's', 's', 'siud', 'siud'),
    ('law.code', 's', 's', 's', 's', 's', 'siud'),
    ('law.edition', 's', 's', 's', 's', 'siud', 'siud'),
    ('law.source', 's', 's', 's', 's', 'siud', 'siud'),
    ('law.parameter', 's', 's', 's', 's', 'siud', 'siud'),
    ('law.parameter_version', 's', 's', 's', 's', 'siud', 'siud'),
    ('ops.migration', 's', 's', 's', 's', 's', 'siud'),
    ('ops.applied_file', '', '', '', '', '', 'siud'),
    ('report.simulation', 's', 's', 's', 's', 's', 's'),
    ('report.public_draw', 's', 's', 's', 's', 's', 's'),
    ('report.public_round', 's', 's', 's', 's', 's', 's'),
    ('report.public_pool', 's', 's', 's', 's', 's', 's'),
    ('report.public_nominations', 's', 's', 's', 's', 's', 's'),
    ('report.public_nomination_state', 's', 's', '', 's', 's', 's'),
    ('report.federal_round', 's', 's', 's', '', 's', 's'),
    ('report.provincial_draw', 's', 's', '', '', 's', 's'),
    ('report.provincial_file', 's', 's', '', '', 's', 's'),
    ('report.nomination', 's', 's', '', '', 's', 's'),
    ('report.candidate', 's', 's', '', '', 's', 's'),
    ('report.invitation', 's', 's', '', '', 's', 's'),
    ('report.application', 's', 's', '', '', 's', 's'),
    ('report.instruction', 's', 's', 's', '', 's', 's'),
    ('report.answer', 's', 's', 's', '', 's', 's');

-- x: may execute.
create temp table callable (routine text, province text, federal text, facilitator text, observer text, engine text);
insert into callable
select name, 'x', 'x', 'x', 'x', 'x'
from unnest(array['law.word', 'law.name', 'law.members', 'law.value', 'law.text', 'bassin.is_in', 'bassin.my_provinces', 'bassin.my_interest',
    'bassin.my_sides', 'bassin.sees_all', 'bassin.smallest_cell']) as r (name)
union all
select 'bassin.' || name, 'x', 'x', 'x', '', case when name like 'submit%' then '' else 'x' end
from unnest(array['submit_draw', 'submit_nomination', 'submit_refusal', 'submit_withdrawal', 'submit_extension',
    'submit_intent_resolution', 'submit_allocation', 'submit_autopilot', 'submit_advance', 'submit_round', 'await', 'refuse',
    'refusal_words', 'whole_number', 'code', 'find_stream', 'find_province', 'require_file', 'is_about_own_file',
    'earlier_submission', 'side_for']) as r (name)
union all
values ('bassin.submit', 'x', 'x', 'x', '', ''), ('bassin.seal', '', '', '', '', 'x'), ('bassin.link_hash', '', 'x', '', '', 'x'),
    ('bassin.replay_table', '', 'x', '', '', 'x'), ('bassin.replay_differences', '', 'x', '', '', 'x');
insert into callable
select 'ops.' || name, '', '', '', '', ''
from unnest(array['add_officer', 'set_password', 'let_in', 'officers', 'require_officer', 'require_verifier']) as r (name);

create temp view party as
select rolname as role, case when rolname like 'bassin\_pnp%' then 'province' else substr(rolname, 8) end as kind
from pg_roles
where rolname ~ '^bassin_(owner|engine|facilitator|federal|observer|pnp_..)$';

create temp view present as
select c.oid, n.nspname || '.' || c.relname as object
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
where n.nspname in ('bassin', 'law', 'ops', 'report') and c.relkind in ('r', 'v', 'p', 'm', 'f');

select plan(
    6 + (select count(*)::int from party cross join wanted)
    + (select count(*)::int from party cross join callable where party.kind <> 'owner'));

select is((select count(*)::int from party), 16, 'there are sixteen roles');
select is_empty('select object from present except select object from wanted', 'every table and view has its entry');
select is_empty('select object from wanted except select object from present', 'every entry has its table or view');
select is_empty(
    $$ select pronamespace::regnamespace || '.' || proname from pg_proc
        where pronamespace in ('bassin'::regnamespace, 'law'::regnamespace, 'ops'::regnamespace, 'report'::regnamespace)
        except select routine from callable $$,
    'every function has its entry');
select is_empty(
    $$ select routine from callable
        except select pronamespace::regnamespace || '.' || proname from pg_proc $$,
    'every entry has its function');

select is_empty(
    $$ select party.role, s.oid::regclass
        from party
        join pg_class as s on s.relkind = 'S' and s.relnamespace in ('bassin'::regnamespace, 'ops'::regnamespace)
        where party.kind <> 'owner' and has_sequence_privilege(party.role, s.oid, 'usage, select, update') $$,
    'no sequence tells how many there were');

select is(
    (
        select string_agg(
            case when has_table_privilege(party.role, wanted.object, p.name) then p.letter
                when p.letter <> 'd' and has_any_column_privilege(party.role, wanted.object, p.name) then upper(p.letter)
            end, '' order by p.place)
        from (values ('s', 'select', 1), ('i', 'insert', 2), ('u', 'update', 3), ('d', 'delete', 4)) as p (letter, name, place)
    ),
    nullif(to_jsonb(wanted) ->> party.kind, ''), party.role || ' on ' || wanted.object)
from party
cross join wanted;

select is(
    (
        select bool_and(has_function_privilege(party.role, p.oid, 'execute'))
        from pg_proc as p
        where p.pronamespace::regnamespace || '.' || p.proname = callable.routine
    ),
    to_jsonb(callable) ->> party.kind = 'x', party.role || ' calls ' || callable.routine)
from party
cross join callable
where party.kind <> 'owner';

select * from finish();
