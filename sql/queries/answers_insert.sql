-- Answers submissions and tells those who wait for them.
-- takes: simulation_id int4, submission_ids _int8, refusals _int4, first_ordinals _int4, last_ordinals _int4,
--   outcome_numbers _int4, outcome_cut_offs _int4, details _text, messages_en _text, messages_fr _text
-- gives: nothing
with answer as (
    insert into bassin.answer (
        simulation_id, submission_id, refusal, first_ordinal, last_ordinal, outcome_number, outcome_cut_off, details,
        message_en, message_fr
    )
    select $1::int4, submission_id, refusal, nullif(first_ordinal, 0), nullif(last_ordinal, 0), outcome_number,
        outcome_cut_off, details::jsonb, message_en, message_fr
    from unnest(
        $2::int8[], $3::int4[], $4::int4[], $5::int4[], $6::int4[], $7::int4[], $8::text[], $9::text[], $10::text[]
    ) as a (
        submission_id, refusal, first_ordinal, last_ordinal, outcome_number, outcome_cut_off, details, message_en,
        message_fr
    )
    returning simulation_id, submission_id
)
select pg_notify('bassin_answer', format('%s/%s', simulation_id, submission_id))
from answer;
