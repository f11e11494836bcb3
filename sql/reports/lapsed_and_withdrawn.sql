-- Nominations that were declined, lapsed or withdrawn, and what became of their places.
-- fr: Désignations déclinées, expirées ou retirées, et ce que leurs places sont devenues.
-- takes: simulation_id int4
-- gives: province text, year int2, ended text, nominations int4, returned int4, given_again int4, lost int4,
--   median_days int4
-- columns: Province, Year, Ended as, Nominations, Places returned, Of these given again, Places lost, Median days held
-- colonnes: Province, Année, Fin, Désignations, Places rendues, Dont redonnées, Places perdues, Jours médians
with issued as (
    select
        jurisdiction, year, state, place_fate, ended_on - issued_on as days,
        lead(nomination_id) over (partition by jurisdiction, year, place order by nomination_id) as next_on_place
    from bassin.nomination
    where simulation_id = $1
),
ended as (
    select jurisdiction, year, state, place_fate, days, place_fate = 1 and next_on_place is not null as is_given_again
    from issued
    where state >= 6
)
select
    jurisdiction::text as province,
    year,
    law.word('nomination_state', state) as ended,
    count(*)::int4 as nominations,
    count(*) filter (where place_fate = 1)::int4 as returned,
    count(*) filter (where is_given_again)::int4 as given_again,
    count(*) filter (where place_fate = 2)::int4 as lost,
    (percentile_disc(0.5) within group (order by days))::int4 as median_days
from ended
group by jurisdiction, year, state
order by jurisdiction, year, state;
