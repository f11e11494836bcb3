-- How many of some submissions have no answer.
-- takes: simulation_id int4, submission_ids _int8
-- gives: unanswered int4
select count(*)::int4 as unanswered
from unnest($2::int8[]) as asked (submission_id)
where not exists (
    select from bassin.answer as a where a.simulation_id = $1 and a.submission_id = asked.submission_id
);
