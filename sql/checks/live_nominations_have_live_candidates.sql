-- A live nomination is of a candidate in the pool, invited, outside it or applied on it, or who let an invitation lapse.
-- fr: Une désignation en vigueur vise un candidat dans le bassin, invité, hors du bassin ou demandeur, ou qui a laissé
--   expirer une invitation.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('nomination %s is live and candidate %s stands as %s', n.nomination_id, n.candidate_id,
    law.name('standing', c.standing)) as finding
from bassin.nomination as n
join bassin.candidate as c on c.simulation_id = n.simulation_id and c.candidate_id = n.candidate_id
where n.simulation_id = $1 and n.state <= 3
    and case when n.state = 3 then c.standing <> 3 else c.standing not in (1, 2, 7) and c.departure <> 5 end
order by n.nomination_id
limit $2::int4;
