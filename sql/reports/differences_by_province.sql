-- What two simulations do not share, by province: invited, applied, nominated, lapsed, and nominees invited by the federal side.
-- Another simulation is compared by its number; without one, that from which this one was forked. Differences are here less there.
-- fr: Ce que deux simulations n'ont pas en commun, par province : invités, demandes, désignés, expirations, invités du fédéral.
-- fr: La simulation comparée est donnée par son numéro; à défaut, celle dont provient la bifurcation. Écarts : ici moins là-bas.
-- takes: simulation_id int4, other int4 = 0
-- gives: province text, invited int4, invited_difference int4, applied int4, applied_difference int4, nominated int4,
--   nominated_difference int4, lapsed int4, lapsed_difference int4, admitted int4, admitted_difference int4
-- columns: Province, Invited, ±, Applied, ±, Nominated, ±, Lapsed, ±, Approved, ±
-- colonnes: Province, Invités, ±, Demandes, ±, Désignés, ±, Expirées, ±, Approuvés, ±
with pair as (
    select s.simulation_id as here, coalesce(nullif($2, 0), s.forked_from) as there
    from bassin.simulation as s
    where s.simulation_id = $1
),
filed as (
    select f.jurisdiction, f.simulation_id = pair.here as is_here,
        count(f.draw_id)::int4 as invited, count(f.applied_on)::int4 as applied,
        count(*) filter (where f.state = 4)::int4 as lapsed
    from pair
    join bassin.provincial_file as f on f.simulation_id in (pair.here, pair.there)
    group by f.jurisdiction, f.simulation_id = pair.here
),
nominated as (
    select n.jurisdiction, n.simulation_id = pair.here as is_here,
        count(*)::int4 as nominated, count(*) filter (where n.state = 4)::int4 as admitted
    from pair
    join bassin.nomination as n on n.simulation_id in (pair.here, pair.there)
    group by n.jurisdiction, n.simulation_id = pair.here
),
side as (
    select jurisdiction, is_here,
        coalesce(f.invited, 0) as invited, coalesce(f.applied, 0) as applied, coalesce(n.nominated, 0) as nominated,
        coalesce(f.lapsed, 0) as lapsed, coalesce(n.admitted, 0) as admitted
    from filed as f
    full join nominated as n using (jurisdiction, is_here)
)
select
    jurisdiction::text as province,
    coalesce(here.invited, 0) as invited,
    coalesce(here.invited, 0) - coalesce(there.invited, 0) as invited_difference,
    coalesce(here.applied, 0) as applied,
    coalesce(here.applied, 0) - coalesce(there.applied, 0) as applied_difference,
    coalesce(here.nominated, 0) as nominated,
    coalesce(here.nominated, 0) - coalesce(there.nominated, 0) as nominated_difference,
    coalesce(here.lapsed, 0) as lapsed,
    coalesce(here.lapsed, 0) - coalesce(there.lapsed, 0) as lapsed_difference,
    coalesce(here.admitted, 0) as admitted,
    coalesce(here.admitted, 0) - coalesce(there.admitted, 0) as admitted_difference
from (select * from side where is_here) as here
full join (select * from side where not is_here) as there using (jurisdiction)
order by jurisdiction;
