-- Whoever holds an accepted nomination in the pool is invited only as a nominee.
-- fr: Quiconque a accepté une désignation dans le bassin n'est invité qu'à titre de désigné.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('candidate %s was invited as %s on %s while nomination %s was accepted', i.candidate_id,
    law.members('federal_program', i.program), i.invited_on, n.nomination_id) as finding
from bassin.invitation as i
join bassin.nomination as n on n.simulation_id = i.simulation_id and n.candidate_id = i.candidate_id
where i.simulation_id = $1 and i.program <> 8 and n.is_enhanced and n.accepted_on <= i.invited_on
    and coalesce(n.ended_on, 'infinity') > i.invited_on
order by i.invitation_id
limit $2::int4;
