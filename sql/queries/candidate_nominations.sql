-- A candidate's nominations, in the order they were issued.
-- takes: simulation_id int4, candidate_id int4
-- gives: nomination_id int4, jurisdiction bpchar, stream text, is_enhanced bool, issued_on date, accepted_on date,
--   invited_on date, apply_by date, applied_on date, decided_on date, ended_on date, state int2, place_fate int2
select n.nomination_id, n.jurisdiction, s.id as stream, n.is_enhanced, n.issued_on, n.accepted_on, n.invited_on, n.apply_by,
    n.applied_on, n.decided_on, n.ended_on, n.state, n.place_fate
from bassin.nomination as n
join bassin.stream as s on s.simulation_id = n.simulation_id and s.position = n.stream
where n.simulation_id = $1 and n.candidate_id = $2
order by n.nomination_id;
