-- A file that ended in a nomination has one, and only one.
-- fr: Un dossier qui a mené à une désignation en a une, et une seule.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('file %s ended in a nomination and has %s', f.file_id, count(n.nomination_id)) as finding
from bassin.provincial_file as f
left join bassin.nomination as n on n.simulation_id = f.simulation_id and n.file_id = f.file_id
where f.simulation_id = $1 and f.state = 2
group by f.file_id
having count(n.nomination_id) <> 1
order by f.file_id
limit $2::int4;
