-- Takes out the rows of invitation that are about to be written anew.
-- takes: simulation_id int4, invitation_ids _int4
-- gives: nothing
delete from bassin.invitation
where simulation_id = $1 and invitation_id = any ($2);
