-- Nominations that were declined, lapsed or withdrawn, and what became of their places.
-- fr: Désignations déclinées, expirées ou retirées, et ce que leurs places sont devenues.
-- takes: simulation_id int4
-- gives: province text, year int2, ended text, nominations int4, returned int4, given_again int4, lost int4,
--   median_days int4
-- columns: Province, Year, Ended as, Nominations, Places returned, Of these given again, Places lost, Median days held
-- colonnes: Province, Année, Fin, Désignations, Places rendues, Dont redonnées, Places perdues, Jours médians
with ended as (
    select
        n.jurisdiction, n.year, n.state, n.place_fate, n.ended_on - n.issued_on as days,
        n.place_fate = 1 and exists (
            select from bassin.nomination as later
            where later.simulation_id = n.simulation_id and later.jurisdiction = n.jurisdiction
                and later.year = n.year and later.place = n.place and later.nomination_id > n.nomination_id
        ) as is_given_again
    from bassin.nomination as n
    where n.simulation_id = $1 and n.state >= 6
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
