-- Lets go of a simulation; false when this session did not hold it.
-- takes: simulation_id int4
-- gives: was_held bool
select pg_advisory_unlock(1650553715, $1) as was_held;
