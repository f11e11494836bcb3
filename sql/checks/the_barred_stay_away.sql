-- Whoever was refused for misrepresentation submits no profile for five years.
-- fr: Quiconque a été refusé pour fausse déclaration ne soumet aucun profil pendant cinq ans.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with profile as (
    select candidate_id, submitted_on from bassin.former_profile where simulation_id = $1
    union all
    select candidate_id, submitted_on from bassin.candidate where simulation_id = $1
)
select format('candidate %s, refused for misrepresentation on %s, submitted a profile on %s', a.candidate_id, a.decided_on,
    p.submitted_on) as finding
from bassin.application as a
join profile as p
    on p.candidate_id = a.candidate_id and p.submitted_on > a.decided_on
    and p.submitted_on <= a.decided_on + interval '5 years'
where a.simulation_id = $1 and a.ground = 5
order by a.candidate_id
limit $2::int4;
