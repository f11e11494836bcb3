-- Files with provinces: from the invitation or the application to the decision.
drop view if exists report.provincial_file;
create view report.provincial_file with (security_invoker = true) as
select
    f.simulation_id,
    f.file_id,
    f.candidate_id,
    f.jurisdiction,
    s.id as stream,
    f.draw_id,
    f.points,
    f.opened_on,
    f.apply_by,
    f.applied_on,
    f.due_on,
    f.closed_on,
    state.name as state,
    f.intent_sum,
    law.name('intent_level', f.intent_level) as intent_level,
    f.is_flagged,
    f.is_quebec_only,
    law.name('flag_resolution', f.resolution) as resolution
from bassin.provincial_file as f
join bassin.stream as s on s.simulation_id = f.simulation_id and s.position = f.stream
join law.code as state on state.list = 'file_state' and state.code = f.state;
