-- The sum and level of a file's finding on intention to reside follow from its signals.
-- fr: La somme et le niveau du constat d'un dossier sur l'intention de résider découlent de ses indices.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with weighed as (
    select
        found.file_id,
        least(10, coalesce(sum(found.weight) filter (where found.weight > 0), 0))
            + coalesce(sum(found.weight) filter (where found.weight < 0), 0) as total,
        bool_or(s.severity = 2) as is_blocked
    from bassin.file_signal as found
    left join bassin.intent_signal as s on s.simulation_id = found.simulation_id and s.position = found.signal
    where found.simulation_id = $1
    group by found.file_id
)
select format('file %s says sum %s and level %s; its signals say %s', w.file_id, f.intent_sum,
    law.name('intent_level', f.intent_level), w.total) as finding
from weighed as w
left join bassin.provincial_file as f on f.simulation_id = $1 and f.file_id = w.file_id
where f.file_id is null or w.is_blocked is null or f.intent_sum <> w.total
    or f.intent_level <> case
        when w.is_blocked then 4 when w.total >= 3 then 0 when w.total >= 0 then 1 when w.total >= -4 then 2 else 3
    end
order by w.file_id
limit $2::int4;
