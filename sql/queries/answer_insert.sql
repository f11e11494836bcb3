-- Answers a submission and tells those who wait for it.
-- takes: simulation_id int4, submission_id int8, refusal int2, first_ordinal int4, last_ordinal int4, outcome_number int4,
--   outcome_cut_off int4, details jsonb, message_en text, message_fr text
-- gives: nothing
with answer as (
    insert into bassin.answer (
        simulation_id, submission_id, refusal, first_ordinal, last_ordinal, outcome_number, outcome_cut_off, details,
        message_en, message_fr
    )
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    returning simulation_id, submission_id
)
select pg_notify('bassin_answer', format('%s/%s', simulation_id, submission_id))
from answer;
