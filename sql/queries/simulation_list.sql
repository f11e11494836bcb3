-- The simulations that are stored, the newest first; the seed is null for those who may not know every candidate.
-- takes: nothing
-- gives: simulation_id int4, name text, scenario_name text, seed int8, first_day date, last_day date, current_day date,
--   law_digest text, scenario_digest text, population_digest text, program_version text, record_digest text,
--   created_at text, created_by text
select simulation_id, name, scenario_name, seed, first_day, last_day, current_day, law_digest, scenario_digest,
    population_digest, program_version, record_digest,
    to_char(created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as created_at, created_by
from report.simulation
order by simulation_id desc;
