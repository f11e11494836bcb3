-- A simulation's instructions after one in the order of application, each with its outcome.
-- takes: simulation_id int4, after int4
-- gives: day date, kind int2, jurisdiction bpchar, stream int2, candidate_id int4, number int4, until date,
--   round_kind int2, category int2, published_round int4, is_on bool, reason text, refusal int2, outcome_number int4,
--   outcome_cut_off int4
select day, kind, jurisdiction, stream, candidate_id, number, until, round_kind, category, published_round, is_on, reason,
    refusal, outcome_number, outcome_cut_off
from bassin.instruction
where simulation_id = $1 and ordinal > $2
order by ordinal;
