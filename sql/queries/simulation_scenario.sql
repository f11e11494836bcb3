-- The text of the scenario a simulation was run from.
-- takes: simulation_id int4
-- gives: scenario_text text
select scenario_text
from bassin.simulation
where simulation_id = $1;
