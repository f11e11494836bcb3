-- Adds a link to the audit chain of a simulation; null when there is nothing new.
-- takes: simulation_id int4
-- gives: link int4
select bassin.seal($1) as link;
