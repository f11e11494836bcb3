-- Who holds a permit holds it to a day, and who holds none has no such day.
-- fr: Qui détient un permis le détient jusqu'à un jour, et qui n'en détient aucun n'a pas un tel jour.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select
    case
        when permit > 0 then format('candidate %s holds a permit without its last day', candidate_id)
        else format('candidate %s has the last day %s of no permit', candidate_id, permit_until)
    end as finding
from bassin.candidate
where simulation_id = $1 and (permit > 0) <> (permit_until is not null)
order by candidate_id
limit $2::int4;
