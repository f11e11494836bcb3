-- An enhanced nomination is accepted within its thirty days, or no longer waits.
-- fr: Une désignation améliorée est acceptée dans ses trente jours, ou n'attend plus.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('nomination %s was issued on %s, to be accepted by %s, and %s', n.nomination_id, n.issued_on, n.accept_by,
    case when n.accepted_on is null then 'still waits' else 'was accepted on ' || n.accepted_on end) as finding
from bassin.nomination as n
join bassin.simulation as s using (simulation_id)
where n.simulation_id = $1 and n.is_enhanced
    and (n.accept_by <> n.issued_on + 30 or n.accepted_on > n.accept_by
        or (n.state = 0 and n.accept_by < s.current_day))
order by n.nomination_id
limit $2::int4;
