-- The text of the scenario a simulation was run from, without the seed for those who may not know every candidate.
-- takes: simulation_id int4
-- gives: scenario_text text
select scenario_text
from report.simulation
where simulation_id = $1;
