-- Asks for another total of an allocation.
-- takes: simulation_id int4, province text, total int4, key text, preview bool, horizon_days int4
-- gives: submission_id int8
select bassin.submit_allocation($1, $2, $3::int4, $4::text::uuid, $5, $6::int4) as submission_id;
