-- A simulation's streams in the order of their positions.
-- takes: simulation_id int4
-- gives: id text
select id
from bassin.stream
where simulation_id = $1
order by position;
