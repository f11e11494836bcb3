-- An invitation names a round of its day, with that round's cut-off, and meets it.
-- fr: Une invitation renvoie à une ronde de son jour, avec la note de passage de celle-ci, et l'atteint.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('invitation %s of %s with score %s does not fit round %s', i.invitation_id, i.invited_on, i.score, i.round_id)
    as finding
from bassin.invitation as i
left join bassin.federal_round as r on r.simulation_id = i.simulation_id and r.round_id = i.round_id
where i.simulation_id = $1
    and (r.round_id is null or r.held_on <> i.invited_on or r.cut_off <> i.cut_off or i.score < r.cut_off)
order by i.invitation_id
limit $2::int4;
