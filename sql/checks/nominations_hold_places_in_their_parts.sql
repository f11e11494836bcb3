-- A nomination holds a place in every part of the allocation its stream and track put it in, and in no other.
-- fr: Une désignation tient une place dans chaque partie de l'allocation où son volet et sa voie la mettent, et nulle autre.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with issued as (
    select n.nomination_id, n.jurisdiction, n.stream, n.is_enhanced, n.year, n.issued_on, n.place
    from bassin.nomination as n
    join bassin.simulation as s using (simulation_id)
    where n.simulation_id = $1 and n.issued_on >= s.first_day
),
due as (
    -- Who belongs to a part by facts of the file is known to the kernel alone.
    select n.nomination_id, l.position, case when l.kind = 0 then n.place end as place
    from issued as n
    join bassin.allocation_limit as l
        on l.simulation_id = $1 and l.jurisdiction = n.jurisdiction and l.year = n.year
        and not l.is_conditional and l.kind in (0, 1) and (l.track is null or (l.track = 1) = n.is_enhanced)
    join bassin.limit_stream as u
        on u.simulation_id = $1 and u.limit_position = l.position and u.stream = n.stream
    where n.place is not null
        and exists (
            select from bassin.limit_change as c
            where c.simulation_id = $1 and c.limit_position = l.position and c.effective_on < n.issued_on
        )
)
select finding
from (
    select format('nomination %s has no place in limit %s', d.nomination_id, d.position) as finding
    from due as d
    left join bassin.allocation_place as p
        on p.simulation_id = $1 and p.nomination_id = d.nomination_id and p.limit_position = d.position
        and p.ordinal = 0 and p.place = coalesce(d.place, p.place)
    where p.nomination_id is null
    union all
    select format('nomination %s holds a place in %s, to which it does not belong', n.nomination_id, l.id)
    from bassin.allocation_place as p
    join bassin.nomination as n on n.simulation_id = p.simulation_id and n.nomination_id = p.nomination_id
    join bassin.allocation_limit as l on l.simulation_id = p.simulation_id and l.position = p.limit_position
    where p.simulation_id = $1
        and (
            l.jurisdiction <> n.jurisdiction or l.year <> extract(year from p.taken_on)
            or (l.kind = 3) <> (n.place is null)
            or l.kind in (1, 3) and l.track is not null and (l.track = 1) <> n.is_enhanced
            or l.kind in (0, 1, 3) and not exists (
                select from bassin.limit_stream as u
                where u.simulation_id = $1 and u.limit_position = l.position and u.stream = n.stream
            )
            or p.ordinal = 0 and p.taken_on <> n.issued_on
        )
) as breach
order by finding
limit $2::int4;
