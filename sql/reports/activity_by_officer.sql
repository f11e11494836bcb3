-- Who did what: instructions by officer, side and kind, applied and refused, with previews.
-- Without a side stands what a run or an autopilot instructed. Refused before it reached the pool counts as refused too.
-- fr: Qui a fait quoi : instructions par agent, partie et type, exécutées et refusées, avec les aperçus.
-- fr: Sans partie figure ce qu'une exécution ou un pilote automatique a instruit. Un refus avant le bassin compte aussi.
-- takes: simulation_id int4
-- gives: officer text, side text, kind text, applied int4, refused int4, previews int4, first_on date, last_on date, last_at text
-- columns: Officer, Side, Kind, Applied, Refused, Previews, First on, Last on, Last at (UTC)
-- colonnes: Agent, Partie, Type, Exécutées, Refusées, Aperçus, La première le, La dernière le, La dernière à (UTC)
with act as (
    select issued_by::text as officer, acting_for, kind, refusal, false as is_preview, day, issued_at as at
    from bassin.instruction
    where simulation_id = $1
    union all
    select s.submitted_by::text, s.acting_for, s.kind, a.refusal, s.is_preview, null, s.submitted_at
    from bassin.submission as s
    join bassin.answer as a using (simulation_id, submission_id)
    where s.simulation_id = $1 and a.first_ordinal is null
)
select
    officer,
    coalesce(acting_for, '') as side,
    law.word('instruction_kind', kind) as kind,
    (count(*) filter (where refusal = 0 and not is_preview))::int4 as applied,
    (count(*) filter (where refusal > 0 and not is_preview))::int4 as refused,
    (count(*) filter (where is_preview))::int4 as previews,
    min(day) as first_on,
    max(day) as last_on,
    to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as last_at
from act
group by officer, acting_for, act.kind
order by officer, acting_for nulls last, act.kind;
