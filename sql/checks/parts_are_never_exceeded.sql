-- On no day do the places in use under a limit exceed the figure in force.
-- fr: Aucun jour les places prises sous une limite ne dépassent le chiffre en vigueur.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with event (limit_position, day, change) as (
    select limit_position, taken_on, 1 from bassin.allocation_place where simulation_id = $1
    union all
    select limit_position, ended_on, -1 from bassin.allocation_place where simulation_id = $1 and place_fate = 1
),
held as (
    select limit_position, day, sum(sum(change)) over (partition by limit_position order by day) as places
    from event
    group by limit_position, day
)
select format('%s of %s holds %s places on %s, but no more than %s are allowed', l.id, l.year, h.places, h.day,
    coalesce(c.ceiling, 0)) as finding
from held as h
join bassin.allocation_limit as l on l.simulation_id = $1 and l.position = h.limit_position
left join lateral (
    -- On a day of change the larger of the figures before and after it may have been in force at the moment of issue.
    select max(ceiling) as ceiling
    from bassin.limit_change as c
    where c.simulation_id = $1 and c.limit_position = h.limit_position and c.effective_on <= h.day
        and not exists (
            select from bassin.limit_change as later
            where later.simulation_id = $1 and later.limit_position = c.limit_position
                and later.ordinal > c.ordinal and later.effective_on < h.day
        )
) as c on true
where h.places > coalesce(c.ceiling, 0)
order by l.id, l.year, h.day
limit $2::int4;
