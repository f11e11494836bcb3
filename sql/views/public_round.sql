-- What is published of federal rounds: day, kind, size, cut-off, tie-break.
drop view if exists report.public_round;
create view report.public_round with (security_barrier = true) as
select
    r.simulation_id,
    r.round_id,
    r.held_on,
    law.name('round_kind', r.kind) as kind,
    law.name('category', r.category) as category,
    r.invited,
    r.cut_off,
    r.tie_break_on + make_interval(secs => r.tie_break_second) as tie_break_at
from bassin.federal_round as r;
