-- A candidate's invitations to apply for permanent residence, in their order.
-- takes: simulation_id int4, candidate_id int4
-- gives: invitation_id int4, round_id int4, invited_on date, score int2, program int2, respond_by date, outcome int2,
--   outcome_on date
select invitation_id, round_id, invited_on, score, program, respond_by, outcome, outcome_on
from bassin.invitation
where simulation_id = $1 and candidate_id = $2
order by invitation_id;
