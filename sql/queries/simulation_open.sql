-- Opens a simulation to submissions, with the seconds a day lasts by itself and who may advance the clock.
-- takes: simulation_id int4, day_seconds int4, clock_keepers int2
-- gives: simulation_id int4
update bassin.simulation
set is_open = true, day_seconds = $2, clock_keepers = $3
where simulation_id = $1
returning simulation_id;
