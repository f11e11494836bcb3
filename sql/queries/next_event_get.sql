-- The next day on which something is planned in a simulation; its last day where nothing is known.
-- takes: simulation_id int4
-- gives: next_event date
select coalesce(next_event, last_day) as next_event
from bassin.simulation
where simulation_id = $1;
