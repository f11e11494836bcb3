-- Takes out the rows of nomination that are about to be written anew.
-- takes: simulation_id int4, nomination_ids _int4
-- gives: nothing
delete from bassin.nomination
where simulation_id = $1 and nomination_id = any ($2);
