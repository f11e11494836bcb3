-- A draw has as many files as it says it invited.
-- fr: Un tirage a autant de dossiers qu'il indique d'invitations.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('draw %s says %s invited and has %s files', d.draw_id, d.invited, count(f.file_id)) as finding
from bassin.provincial_draw as d
left join bassin.provincial_file as f on f.simulation_id = d.simulation_id and f.draw_id = d.draw_id
where d.simulation_id = $1
group by d.draw_id, d.invited
having count(f.file_id) <> d.invited
order by d.draw_id
limit $2::int4;
