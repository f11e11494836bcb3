-- Asks to put a province, or the federal side (null), on or off its autopilot.
-- takes: simulation_id int4, province text, is_on bool, key text, preview bool, horizon_days int4
-- gives: submission_id int8
select bassin.submit_autopilot($1, $2, $3, $4::text::uuid, $5, $6::int4) as submission_id;
