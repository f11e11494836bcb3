-- An application in Express Entry answers one invitation of the same candidate and program, in its window.
-- fr: Une demande dans Entrée express répond à une invitation du même candidat et du même programme, dans son délai.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('application %s of candidate %s does not fit invitation %s', a.application_id, a.candidate_id, a.invitation_id)
    as finding
from bassin.application as a
left join bassin.invitation as i on i.simulation_id = a.simulation_id and i.invitation_id = a.invitation_id
where a.simulation_id = $1 and a.invitation_id is not null
    and (i.invitation_id is null or i.candidate_id <> a.candidate_id or i.program <> a.program or i.outcome <> 1
        or a.applied_on <> i.outcome_on)
order by a.application_id
limit $2::int4;
