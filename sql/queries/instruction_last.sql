-- The number of the last instruction of a simulation, 0 when it has none.
-- takes: simulation_id int4
-- gives: ordinal int4
select coalesce(max(ordinal), 0) as ordinal
from bassin.instruction
where simulation_id = $1;
