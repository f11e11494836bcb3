-- Asks for more months for a nomination.
-- takes: simulation_id int4, candidate int4, province text, months int4, key text, preview bool, horizon_days int4
-- gives: submission_id int8
select bassin.submit_extension($1, $2::int4, $3, $4::int4, $5::text::uuid, $6, $7::int4) as submission_id;
