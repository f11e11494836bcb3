-- At the cut-off nobody is invited whose profile is younger than the tie-break.
-- fr: À la note de passage, nul n'est invité dont le profil est plus récent que le départage.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with profile as (
    select candidate_id, submitted_on, submitted_second, coalesce(left_on, 'infinity') as left_on
    from bassin.candidate
    where simulation_id = $1
    union all
    select candidate_id, submitted_on, submitted_second, left_on
    from bassin.former_profile
    where simulation_id = $1
)
select format('invitation %s at the cut-off of round %s went to a profile of %s, second %s', i.invitation_id, i.round_id,
    p.submitted_on, p.submitted_second) as finding
from bassin.invitation as i
join bassin.federal_round as r on r.simulation_id = i.simulation_id and r.round_id = i.round_id
join profile as p on p.candidate_id = i.candidate_id and i.invited_on between p.submitted_on and p.left_on
where i.simulation_id = $1 and i.score = r.cut_off
    and (p.submitted_on, p.submitted_second) > (r.tie_break_on, r.tie_break_second)
    and not exists (
        select from bassin.former_profile as former
        where former.simulation_id = $1 and former.candidate_id = i.candidate_id and former.left_on = p.submitted_on
    )
order by i.invitation_id
limit $2::int4;
