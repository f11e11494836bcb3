-- The submissions of a simulation that wait for an answer, in the order in which they came.
-- takes: simulation_id int4, most int4
-- gives: submission_id int8, kind int2, jurisdiction bpchar, stream int2, candidate_id int4, number int4, until date,
--   round_kind int2, category int2, is_on bool, reason text, is_preview bool, horizon_days int4, acting_for text,
--   submitted_by text, submitted_at text
select s.submission_id, s.kind, s.jurisdiction, s.stream, s.candidate_id, s.number, s.until, s.round_kind, s.category, s.is_on,
    s.reason, s.is_preview, s.horizon_days, s.acting_for, s.submitted_by::text as submitted_by,
    to_char(s.submitted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as submitted_at
from bassin.submission as s
left join bassin.answer as a using (simulation_id, submission_id)
where s.simulation_id = $1 and a.submission_id is null
order by s.submission_id
limit $2::int4;
