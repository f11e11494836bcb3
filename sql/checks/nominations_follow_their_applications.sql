-- A nomination stands as the application that rests on it does.
-- fr: Une désignation suit la demande qui repose sur elle.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('nomination %s stands as %s, its applications as %s', n.nomination_id, law.name('nomination_state', n.state),
    coalesce(string_agg(law.name('application_outcome', a.outcome), ', '), 'none')) as finding
from bassin.nomination as n
left join bassin.application as a on a.simulation_id = n.simulation_id and a.nomination_id = n.nomination_id
    and a.outcome <> 4
where n.simulation_id = $1
group by n.nomination_id, n.state, n.applied_on, n.candidate_id
having (n.state between 3 and 5) is distinct from (count(a.application_id) = 1)
    or coalesce(bool_or(a.outcome <> n.state - 3 or a.applied_on <> n.applied_on or a.candidate_id <> n.candidate_id), false)
order by n.nomination_id
limit $2::int4;
