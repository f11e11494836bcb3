-- Federal rounds beside the published ones they repeat.
drop view if exists report.federal_round;
create view report.federal_round with (security_invoker = true) as
select
    r.simulation_id,
    r.round_id,
    r.held_on,
    law.name('round_kind', r.kind) as kind,
    law.name('category', r.category) as category,
    r.requested,
    r.invited,
    r.cut_off,
    r.tie_break_on + make_interval(secs => r.tie_break_second) as tie_break_at,
    r.nominees,
    r.considered,
    r.published_round,
    p.invitations as published_invitations,
    p.cut_off as published_cut_off,
    p.tie_break_at as published_tie_break_at
from bassin.federal_round as r
left join bassin.published_round as p on p.number = r.published_round;
