-- Closes a simulation to submissions; those that wait go on waiting.
-- takes: simulation_id int4
-- gives: simulation_id int4
update bassin.simulation
set is_open = false
where simulation_id = $1
returning simulation_id;
