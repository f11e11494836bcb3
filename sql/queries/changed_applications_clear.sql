-- Takes out the rows of application that are about to be written anew.
-- takes: simulation_id int4, application_ids _int4
-- gives: nothing
delete from bassin.application
where simulation_id = $1 and application_id = any ($2);
