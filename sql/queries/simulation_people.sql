-- The file of candidates a simulation was made with; empty when its scenario names none.
-- takes: simulation_id int4
-- gives: people bytea
select coalesce(people, '') as people
from bassin.simulation
where simulation_id = $1;
