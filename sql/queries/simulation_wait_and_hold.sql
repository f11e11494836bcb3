-- Takes hold of a simulation for this session, waiting for whoever has it as long as lock_timeout says.
-- takes: simulation_id int4
-- gives: nothing
select pg_advisory_lock(1650553715, $1);
