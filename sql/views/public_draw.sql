-- What provinces publish of their draws. Small numbers are left out for observers, and with them the cut-off.
drop view if exists report.public_draw;
create view report.public_draw with (security_barrier = true) as
select
    d.simulation_id,
    d.draw_id,
    d.jurisdiction,
    s.id as stream,
    d.held_on,
    case when d.invited >= (select bassin.smallest_cell()) then d.invited end as invited,
    case when d.invited >= (select bassin.smallest_cell()) then d.cut_off end as cut_off
from bassin.provincial_draw as d
join bassin.stream as s on s.simulation_id = d.simulation_id and s.position = d.stream;
