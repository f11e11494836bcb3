-- Each province's allocation in force and the nominations that use it: what every officer may know of every province.
drop view if exists report.public_nominations;
create view report.public_nominations with (security_barrier = true) as
with issued as (
    select simulation_id, jurisdiction, year, count(*)::int4 as nominations
    from bassin.nomination
    where place_fate <> 1
    group by simulation_id, jurisdiction, year
),
allotted as (
    select distinct on (a.simulation_id, a.jurisdiction, a.year)
        a.simulation_id, a.jurisdiction, a.year, a.total
    from bassin.allocation as a
    join bassin.simulation as s on s.simulation_id = a.simulation_id and a.effective_on <= s.current_day
    order by a.simulation_id, a.jurisdiction, a.year, a.effective_on desc, a.ordinal desc
)
select
    allotted.simulation_id,
    allotted.jurisdiction,
    allotted.year,
    allotted.total as allocation,
    case when coalesce(issued.nominations, 0) not between 1 and (select bassin.smallest_cell()) - 1
        then coalesce(issued.nominations, 0) end as nominations
from allotted
left join issued using (simulation_id, jurisdiction, year);
