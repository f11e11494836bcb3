-- A candidate stands as invited exactly while one invitation waits for an answer.
-- fr: Un candidat est invité exactement tant qu'une seule invitation attend une réponse.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with waiting as (
    select candidate_id, count(*) as invitations
    from bassin.invitation
    where simulation_id = $1 and outcome = 0
    group by candidate_id
)
select format('candidate %s stands as %s and has %s invitation(s) to answer', c.candidate_id,
    law.name('standing', c.standing), coalesce(w.invitations, 0)) as finding
from bassin.candidate as c
left join waiting as w on w.candidate_id = c.candidate_id
where c.simulation_id = $1
    and case when c.standing = 2 then w.invitations is distinct from 1 else w.invitations > 0 end
order by c.candidate_id
limit $2::int4;
