-- The last count of the pool is as large as the candidates say it was that morning.
-- fr: Le dernier décompte du bassin est celui que donnent les candidats ce matin-là.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with last as (
    select day, sum(count) as counted
    from bassin.pool_count
    where simulation_id = $1
    group by day
    order by day desc
    limit 1
),
-- Rounds and withdrawals of the day come after the count; departures of the day come before it.
there as (
    select
        last.day,
        last.counted,
        count(*) filter (where c.standing = 1 or i.candidate_id is not null) as least,
        count(*) filter (where c.standing = 6 and c.left_on = last.day and c.departure = 6) as gone_that_day
    from last
    join bassin.simulation as s on s.simulation_id = $1 and s.current_day = last.day
    join bassin.candidate as c on c.simulation_id = $1 and c.submitted_on <= last.day
    left join bassin.invitation as i
        on i.simulation_id = $1 and i.candidate_id = c.candidate_id and i.invited_on = last.day
    group by last.day, last.counted
)
select format('the count of %s is %s; the candidates give %s to %s', day, counted, least, least + gone_that_day) as finding
from there
where counted not between least and least + gone_that_day
limit $2::int4;
