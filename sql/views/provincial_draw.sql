-- Provincial draws with their stream.
drop view if exists report.provincial_draw;
create view report.provincial_draw with (security_invoker = true) as
select
    d.simulation_id, d.draw_id, d.jurisdiction, s.id as stream, d.held_on, d.requested, d.invited, d.cut_off, d.considered
from bassin.provincial_draw as d
join bassin.stream as s on s.simulation_id = d.simulation_id and s.position = d.stream;
