-- Takes out the rows of candidate that are about to be written anew.
-- takes: simulation_id int4, candidate_ids _int4
-- gives: nothing
delete from bassin.candidate
where simulation_id = $1 and candidate_id = any ($2);
