-- Nobody applies on a nomination after its validity, and a live one has not run out.
-- fr: Nul ne présente de demande après l'échéance d'une désignation, et une désignation en vigueur n'est pas échue.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('nomination %s had to be used by %s and %s', n.nomination_id, n.apply_by,
    case when n.applied_on is null then 'is still live' else 'was used on ' || n.applied_on end) as finding
from bassin.nomination as n
join bassin.simulation as s using (simulation_id)
where n.simulation_id = $1
    and (n.applied_on > n.apply_by or (n.state <= 2 and n.apply_by < s.current_day)
        or n.apply_by <> (n.issued_on + make_interval(months => n.validity_months)
            + make_interval(months => n.extension_months))::date)
order by n.nomination_id
limit $2::int4;
