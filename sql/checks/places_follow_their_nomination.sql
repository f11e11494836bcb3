-- A place is kept while its nomination lives or was used, and ends with it.
-- fr: Une place est conservée tant que sa désignation vaut ou a servi, et prend fin avec elle.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('place %s of limit %s is %s, and nomination %s stands as %s', p.place, p.limit_position,
    law.name('place_fate', p.place_fate), n.nomination_id, law.name('nomination_state', n.state)) as finding
from bassin.allocation_place as p
join bassin.nomination as n on n.simulation_id = p.simulation_id and n.nomination_id = p.nomination_id
where p.simulation_id = $1
    and ((p.place_fate = 0) <> (n.state <= 5) or p.place_fate <> 0 and p.ended_on is distinct from n.ended_on)
order by n.nomination_id, p.limit_position
limit $2::int4;
