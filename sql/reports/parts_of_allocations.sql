-- The places of each part of the allocations of the current year.
-- A reserve counts whoever is beside its part, who may take no more than the allocation less the places kept.
-- fr: Les places de chaque partie des allocations de l'année en cours.
-- fr: Une réserve compte quiconque est hors de sa partie et ne peut prendre plus que l'allocation moins les places gardées.
-- takes: simulation_id int4
-- gives: province text, part text, words text, kind text, ceiling int4, held int4, places_left int4
-- columns: Province, Part, In words, Counts, Most, Places held, Places left
-- colonnes: Province, Partie, En toutes lettres, Compte, Maximum, Places prises, Places libres
with held as (
    select limit_position, count(*) filter (where place_fate <> 1)::int4 as places
    from bassin.allocation_place
    where simulation_id = $1
    group by limit_position
)
select
    l.jurisdiction::text as province,
    l.id as part,
    case when current_setting('bassin.language', true) = 'fr' then l.french else l.english end as words,
    law.word('limit_kind', l.kind) as kind,
    c.ceiling,
    coalesce(h.places, 0) as held,
    c.ceiling - coalesce(h.places, 0) as places_left
from bassin.simulation as s
join bassin.allocation_limit as l
    on l.simulation_id = s.simulation_id and l.year = extract(year from s.current_day)
join lateral (
    select ceiling
    from bassin.limit_change
    where simulation_id = l.simulation_id and limit_position = l.position
    order by ordinal desc
    limit 1
) as c on true
left join held as h on h.limit_position = l.position
where s.simulation_id = $1
order by l.jurisdiction, l.position;
