-- Asks for a word on a flag of intention to reside.
-- takes: simulation_id int4, candidate int4, province text, proceed bool, reason text, key text, preview bool, horizon_days int4
-- gives: submission_id int8
select bassin.submit_intent_resolution($1, $2::int4, $3, $4, $5, $6::text::uuid, $7, $8::int4) as submission_id;
