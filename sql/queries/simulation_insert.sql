-- Begins to store a simulation.
-- takes: name text, scenario_name text, scenario_text text, seed int8, law_digest text, scenario_digest text,
--   population_digest text, program_version text, record_digest text, first_day date, last_day date, current_day date,
--   timings jsonb, people bytea, forked_from int4, forked_on date, is_open bool
-- gives: simulation_id int4
insert into bassin.simulation (
    name, scenario_name, scenario_text, seed, law_digest, scenario_digest, population_digest, program_version,
    record_digest, first_day, last_day, current_day, timings, people,
    forked_from, forked_on, is_open
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
returning simulation_id;
