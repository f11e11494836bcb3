-- An invitation that was answered with an application has one, and only one.
-- fr: Une invitation suivie d'une demande en a une, et une seule.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('invitation %s was answered with an application and has %s', i.invitation_id, count(a.application_id)) as finding
from bassin.invitation as i
left join bassin.application as a on a.simulation_id = i.simulation_id and a.invitation_id = i.invitation_id
where i.simulation_id = $1 and i.outcome = 1
group by i.invitation_id
having count(a.application_id) <> 1
order by i.invitation_id
limit $2::int4;
