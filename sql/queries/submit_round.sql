-- Asks for a federal round.
-- takes: simulation_id int4, kind text, invitations int4, category text, key text, preview bool, horizon_days int4
-- gives: submission_id int8
select bassin.submit_round($1, $2, $3::int4, $4, $5::text::uuid, $6, $7::int4) as submission_id;
