-- Keeps the next day on which something is planned in an open simulation.
-- takes: simulation_id int4, next_event date
-- gives: nothing
update bassin.simulation
set next_event = $2
where simulation_id = $1;
