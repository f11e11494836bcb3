-- No profile is in the pool for longer than twelve months.
-- fr: Aucun profil ne reste dans le bassin plus de douze mois.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('the profile of candidate %s of %s was in the pool until %s', p.candidate_id, p.submitted_on, p.until) as finding
from (
    select c.candidate_id, c.submitted_on, s.current_day as until
    from bassin.candidate as c
    join bassin.simulation as s using (simulation_id)
    where c.simulation_id = $1 and c.standing = 1
    union all
    select candidate_id, submitted_on, left_on
    from bassin.candidate
    -- Who never had a profile waits for a province as long as its decision takes.
    where simulation_id = $1 and standing = 6 and departure in (1, 2, 3) and profiles > 0
    union all
    select candidate_id, submitted_on, left_on
    from bassin.former_profile
    where simulation_id = $1 and departure in (1, 2, 3)
) as p
where p.until > (p.submitted_on + interval '12 months')::date
    -- While an invitation waits the profile is not in the pool; an answer may come after the twelve months.
    and not exists (
        select from bassin.invitation as i
        where i.simulation_id = $1 and i.candidate_id = p.candidate_id and i.outcome_on = p.until
    )
order by p.candidate_id
limit $2::int4;
