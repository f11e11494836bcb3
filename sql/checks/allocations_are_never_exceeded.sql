-- On no day do the places in use exceed the allocation in force.
-- fr: Aucun jour les places prises ne dépassent l'allocation en vigueur.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with event (jurisdiction, year, day, change) as (
    select jurisdiction, year, issued_on, 1
    from bassin.nomination
    where simulation_id = $1 and place is not null
    union all
    select jurisdiction, year, ended_on, -1
    from bassin.nomination
    where simulation_id = $1 and place is not null and place_fate = 1
    union all
    -- An extension that counts as a nomination holds a second place.
    select l.jurisdiction, l.year, e.day, e.change
    from bassin.allocation_place as p
    join bassin.allocation_limit as l
        on l.simulation_id = p.simulation_id and l.position = p.limit_position and l.kind = 0
    cross join lateral (values (p.taken_on, 1), (case when p.place_fate = 1 then p.ended_on end, -1)) as e (day, change)
    where p.simulation_id = $1 and p.ordinal > 0 and e.day is not null
),
held as (
    select jurisdiction, year, day, sum(sum(change)) over (partition by jurisdiction, year order by day) as places
    from event
    group by jurisdiction, year, day
)
select format('%s holds %s places of %s on %s, but its allocation is %s', h.jurisdiction, h.places, h.year, h.day,
    coalesce(a.total, 0)) as finding
from held as h
left join lateral (
    -- On a day of change the larger of the totals before and after it may have been in force at the moment of issue.
    select max(total) as total
    from bassin.allocation as a
    where a.simulation_id = $1 and a.jurisdiction = h.jurisdiction and a.year = h.year and a.effective_on <= h.day
        and not exists (
            select from bassin.allocation as later
            where later.simulation_id = $1 and later.jurisdiction = a.jurisdiction and later.year = a.year
                and later.ordinal > a.ordinal and later.effective_on < h.day
        )
) as a on true
where h.places > coalesce(a.total, 0)
order by h.jurisdiction, h.year, h.day
limit $2::int4;
