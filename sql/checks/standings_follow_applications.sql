-- A candidate has applied, was admitted or was refused exactly when an application says so.
-- fr: Un candidat est demandeur, admis ou refusé exactement lorsqu'une demande le dit.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with decided as (
    select candidate_id, max(outcome) as outcome, count(*) as applications
    from bassin.application
    where simulation_id = $1
    group by candidate_id
)
select format('candidate %s stands as %s and has %s application(s)', c.candidate_id, law.name('standing', c.standing),
    coalesce(d.applications, 0)) as finding
from bassin.candidate as c
left join decided as d on d.candidate_id = c.candidate_id
where c.simulation_id = $1
    and case when c.standing between 3 and 5 then d.applications is distinct from 1 or d.outcome <> c.standing - 3
        else d.applications > 0 end
order by c.candidate_id
limit $2::int4;
