-- Applications for permanent residence with the words of their codes.
drop view if exists report.application;
create view report.application with (security_invoker = true) as
select
    a.simulation_id,
    a.application_id,
    a.candidate_id,
    a.nomination_id,
    a.invitation_id,
    (law.members('federal_program', a.program))[1] as program,
    a.applied_on,
    a.due_on,
    a.decided_on,
    law.name('application_outcome', a.outcome) as outcome,
    law.name('refusal_ground', a.ground) as ground
from bassin.application as a;
