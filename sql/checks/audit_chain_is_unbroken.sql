-- Nothing that was instructed, asked or answered has changed since: every link of the audit chain has the hash of its rows.
-- fr: Rien de ce qui a été instruit, demandé ou répondu n'a changé depuis : chaque maillon a l'empreinte de ses lignes.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with link as (
    select
        l.link, l.first_ordinal, l.last_ordinal, l.submissions, l.previous_hash, l.hash,
        lag(l.link, 1, 0) over in_order as earlier,
        lag(l.last_ordinal, 1, 0) over in_order as covered,
        lag(l.hash, 1, decode(repeat('00', 32), 'hex')) over in_order as earlier_hash
    from bassin.audit_link as l
    where l.simulation_id = $1
    window in_order as (order by l.link)
),
finding as (
    select link as place, format('link %s follows link %s', link, earlier) as finding
    from link
    where link <> earlier + 1 or first_ordinal <> covered + 1 or previous_hash <> earlier_hash
    union all
    select link, format('instructions %s to %s or their answers are not what link %s sealed', first_ordinal, last_ordinal, link)
    from link
    where hash <> bassin.link_hash($1, previous_hash, first_ordinal, last_ordinal, submissions)
    union all
    select i.ordinal, format('instruction %s is in no link', i.ordinal)
    from bassin.instruction as i
    join bassin.simulation as s on s.simulation_id = i.simulation_id and s.is_chained
    where i.simulation_id = $1 and i.ordinal > coalesce((select max(last_ordinal) from link), 0)
    union all
    select 0, format('the answer to submission %s is in %s links', a.submission_id, count(sealed.submission_id))
    from bassin.answer as a
    left join (select unnest(submissions) as submission_id from link) as sealed using (submission_id)
    where a.simulation_id = $1
    group by a.submission_id
    having count(sealed.submission_id) <> 1
)
select finding
from finding
order by place, finding
limit $2::int4;
