-- The answer to a submission, if there is one that this login may see.
-- takes: simulation_id int4, submission_id int8
-- gives: refusal int2, first_ordinal int4, last_ordinal int4, outcome_number int4, outcome_cut_off int4, details text,
--   message_en text, message_fr text
select refusal, first_ordinal, last_ordinal, outcome_number, outcome_cut_off, details::text as details, message_en, message_fr
from bassin.answer
where simulation_id = $1 and submission_id = $2;
