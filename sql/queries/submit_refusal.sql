-- Asks for the refusal of a file.
-- takes: simulation_id int4, candidate int4, stream text, key text, preview bool, horizon_days int4
-- gives: submission_id int8
select bassin.submit_refusal($1, $2::int4, $3, $4::text::uuid, $5, $6::int4) as submission_id;
