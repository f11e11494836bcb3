-- Takes hold of a simulation for this session, if nobody else has: only one program applies its submissions.
-- The first number spells "bass" in ASCII.
-- takes: simulation_id int4
-- gives: is_held bool
select pg_try_advisory_lock(1650553715, $1) as is_held;
