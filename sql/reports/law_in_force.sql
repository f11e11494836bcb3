-- The law in force on a day: what each parameter says, since when, until when and by what text.
-- "under" is a name or the beginning of one, such as province.SK; with "all" it is everything.
-- "on" is a day; infinity stands for the day the simulation has reached. What a scenario sets is not in here.
-- fr: Le droit en vigueur un jour donné : ce que dit chaque paramètre, depuis quand, jusqu'à quand et selon quel texte.
-- fr: « under » est un nom ou le début d'un nom, comme province.SK; « all » donne tout.
-- fr: « on » est un jour; infinity est le jour atteint par la simulation. Ce qu'un scénario fixe n'y est pas.
-- takes: simulation_id int4, under text = federal.windows, on date = infinity
-- gives: parameter text, what text, value numeric, text text, since date, until date, provisional bool, source text,
--   reliability text
-- columns: Parameter, What, Number, Value, From, Until, Provisional, Source, Reliability
-- colonnes: Paramètre, Quoi, Nombre, Valeur, À partir du, Jusqu'au, Provisoire, Source, Fiabilité
with asked as (
    select case when $3::date = 'infinity' then s.current_day else $3::date end as day
    from bassin.simulation as s
    where s.simulation_id = $1
)
select
    p.name as parameter,
    case when current_setting('bassin.language', true) = 'fr' then p.french else p.english end as what,
    law.value(p.name, a.day) as value,
    law.text(p.name, a.day) as text,
    nullif(v.first_day, '-infinity') as since,
    nullif(v.last_day, 'infinity') as until,
    coalesce(p.provisional_from <= a.day, false) as provisional,
    t.citation as source,
    law.word('reliability', t.reliability) as reliability
from asked as a
cross join law.parameter as p
join law.parameter_version as v on v.name = p.name and a.day between v.first_day and v.last_day
join law.source as t using (source_id)
where $2 = 'all' or p.name = $2 or starts_with(p.name, $2 || '.')
order by p.name;
