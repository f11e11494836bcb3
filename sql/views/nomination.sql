-- Nominations with their stream and the words of their codes.
drop view if exists report.nomination;
create view report.nomination with (security_invoker = true) as
select
    n.simulation_id,
    n.nomination_id,
    n.candidate_id,
    n.jurisdiction,
    s.id as stream,
    n.file_id,
    n.is_enhanced,
    n.issued_on,
    n.year,
    n.place,
    n.allocation,
    n.accept_by,
    n.accepted_on,
    n.invited_on,
    n.apply_by,
    n.applied_on,
    n.decided_on,
    n.ended_on,
    state.name as state,
    law.name('place_fate', n.place_fate) as place_fate,
    n.intent_sum,
    law.name('intent_level', n.intent_level) as intent_level,
    law.name('intent_regime', n.intent_regime) as intent_regime,
    n.is_flagged,
    n.is_quebec_only
from bassin.nomination as n
join bassin.stream as s on s.simulation_id = n.simulation_id and s.position = n.stream
join law.code as state on state.list = 'nomination_state' and state.code = n.state;
