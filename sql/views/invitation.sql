-- Invitations to apply for permanent residence with the words of their codes.
drop view if exists report.invitation;
create view report.invitation with (security_invoker = true) as
select
    i.simulation_id,
    i.invitation_id,
    i.round_id,
    i.candidate_id,
    i.invited_on,
    i.score,
    i.cut_off,
    (law.members('federal_program', i.program))[1] as program,
    i.respond_by,
    law.name('invitation_outcome', i.outcome) as outcome,
    i.outcome_on
from bassin.invitation as i;
