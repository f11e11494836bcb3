-- Writes down to which day a simulation was lived through.
-- takes: simulation_id int4, current_day date
-- gives: simulation_id int4
update bassin.simulation
set current_day = $2
where simulation_id = $1
returning simulation_id;
