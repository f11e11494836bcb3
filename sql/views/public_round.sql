-- What is published of federal rounds: day, kind, size, cut-off, tie-break. A small round shows observers only its day and kind.
drop view if exists report.public_round;
create view report.public_round with (security_barrier = true) as
select
    r.simulation_id,
    r.round_id,
    r.held_on,
    law.name('round_kind', r.kind) as kind,
    law.name('category', r.category) as category,
    case when r.invited >= (select bassin.smallest_cell()) then r.invited end as invited,
    case when r.invited >= (select bassin.smallest_cell()) then r.cut_off end as cut_off,
    case when r.invited >= (select bassin.smallest_cell())
        then r.tie_break_on + make_interval(secs => r.tie_break_second) end as tie_break_at
from bassin.federal_round as r;
