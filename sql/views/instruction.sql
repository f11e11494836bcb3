-- Instructions in their order, with what came of each.
drop view if exists report.instruction;
create view report.instruction with (security_invoker = true) as
select
    i.simulation_id,
    i.ordinal,
    i.day,
    law.name('instruction_kind', i.kind) as kind,
    i.jurisdiction,
    s.id as stream,
    i.candidate_id,
    i.number,
    i.until,
    law.name('round_kind', i.round_kind) as round_kind,
    law.name('category', i.category) as category,
    i.published_round,
    i.is_on,
    i.reason,
    i.refusal = 0 as is_applied,
    law.word('refusal', i.refusal) as outcome,
    i.outcome_number,
    i.outcome_cut_off,
    i.issued_by,
    i.issued_at
from bassin.instruction as i
left join bassin.stream as s on s.simulation_id = i.simulation_id and s.position = i.stream;
