-- Takes out the rows of provincial_file that are about to be written anew.
-- takes: simulation_id int4, file_ids _int4
-- gives: nothing
delete from bassin.provincial_file
where simulation_id = $1 and file_id = any ($2);
