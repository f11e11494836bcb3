-- What was asked and what was answered, in the language of the session; what waits has no answer yet.
drop view if exists report.answer;
create view report.answer with (security_invoker = true) as
select
    s.simulation_id,
    s.submission_id,
    s.acting_for,
    s.submitted_by,
    s.submitted_at,
    law.name('instruction_kind', s.kind) as kind,
    s.jurisdiction,
    stream.id as stream,
    s.candidate_id,
    s.number,
    s.until,
    law.name('round_kind', s.round_kind) as round_kind,
    law.name('category', s.category) as category,
    s.is_on,
    s.reason,
    s.is_preview,
    s.horizon_days,
    a.submission_id is not null as is_answered,
    a.refusal = 0 as is_applied,
    case when current_setting('bassin.language', true) = 'fr' then a.message_fr else a.message_en end as answer,
    a.outcome_number,
    a.outcome_cut_off,
    a.first_ordinal,
    a.last_ordinal,
    a.details,
    a.answered_at
from bassin.submission as s
left join bassin.answer as a using (simulation_id, submission_id)
left join bassin.stream as stream on stream.simulation_id = s.simulation_id and stream.position = s.stream;
