-- How many profiles the pool held by bands of ten points. For observers a small number is left out, and so is the number of
-- nominees where it, or what it leaves of the profiles, is small.
drop view if exists report.public_pool;
create view report.public_pool with (security_barrier = true) as
with band as (
    select
        simulation_id, day, (score / 10 * 10)::int2 as lowest, (score / 10 * 10 + 9)::int2 as highest,
        sum(count)::int4 as profiles, sum(nominees)::int4 as nominees
    from bassin.pool_count
    group by simulation_id, day, score / 10
),
least as (select bassin.smallest_cell() as cell)
select
    simulation_id,
    day,
    lowest,
    highest,
    case when profiles >= (select cell from least) then profiles end as profiles,
    case when profiles >= (select cell from least)
        and nominees not between 1 and (select cell from least) - 1
        and profiles - nominees not between 1 and (select cell from least) - 1 then nominees end as nominees
from band;
