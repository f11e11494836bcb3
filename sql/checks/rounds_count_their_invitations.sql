-- A round has as many invitations and nominees as it says, and its lowest score is the cut-off.
-- fr: Une ronde a le nombre d'invitations et de désignés qu'elle indique, et sa note la plus basse est la note de passage.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('round %s says %s invited, %s nominees, cut-off %s; its invitations say %s, %s, %s', r.round_id, r.invited,
    r.nominees, r.cut_off, count(i.invitation_id), count(*) filter (where i.program = 8), min(i.score)) as finding
from bassin.federal_round as r
left join bassin.invitation as i on i.simulation_id = r.simulation_id and i.round_id = r.round_id
where r.simulation_id = $1
group by r.round_id, r.invited, r.nominees, r.cut_off
having count(i.invitation_id) <> r.invited or count(*) filter (where i.program = 8) <> r.nominees
    or coalesce(min(i.score), 0) <> r.cut_off
order by r.round_id
limit $2::int4;
