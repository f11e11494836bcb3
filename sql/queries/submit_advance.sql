-- Asks to advance the clock.
-- takes: simulation_id int4, until date, days int4, key text, preview bool, horizon_days int4
-- gives: submission_id int8
select bassin.submit_advance($1, $2, $3::int4, $4::text::uuid, $5, $6::int4) as submission_id;
