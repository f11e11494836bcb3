-- What became of each province's nominations of a year. For observers small numbers are left out; where what is left out adds
-- up to a small number, the next smallest is left out as well, since the total is known.
drop view if exists report.public_nomination_state;
create view report.public_nomination_state with (security_barrier = true) as
with cell as (
    select simulation_id, jurisdiction, year, state, count(*)::int4 as nominations
    from bassin.nomination
    group by simulation_id, jurisdiction, year, state
),
ranked as (
    select
        cell.*,
        (select bassin.smallest_cell()) as least,
        -- All that is smaller, in an order without ties.
        coalesce(sum(nominations) over (
            partition by simulation_id, jurisdiction, year order by nominations, state
            rows between unbounded preceding and 1 preceding
        ), 0) as smaller
    from cell
)
select
    simulation_id,
    jurisdiction,
    year,
    law.name('nomination_state', state) as state,
    case when nominations >= least and (smaller = 0 or smaller >= least) then nominations end as nominations
from ranked
where (select bassin.sees_all()) or least > 1 or jurisdiction = any ((select bassin.my_provinces())::bpchar[]);
