-- Whoever is invited as a nominee holds an accepted nomination on that day.
-- fr: Quiconque est invité à titre de désigné a ce jour-là une désignation acceptée.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('candidate %s was invited as a nominee on %s without an accepted nomination', i.candidate_id, i.invited_on)
    as finding
from bassin.invitation as i
left join bassin.nomination as n
    on n.simulation_id = i.simulation_id and n.candidate_id = i.candidate_id and n.is_enhanced
    and n.accepted_on <= i.invited_on and coalesce(n.ended_on, 'infinity') >= i.invited_on
where i.simulation_id = $1 and i.program = 8 and n.nomination_id is null
order by i.invitation_id
limit $2::int4;
