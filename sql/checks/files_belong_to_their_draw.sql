-- A file is of its stream's province, and a file by invitation is of a draw of that stream and day.
-- fr: Un dossier relève de la province de son volet, et un dossier sur invitation, d'un tirage de ce volet et de ce jour.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('file %s of %s does not fit stream %s or draw %s', f.file_id, f.jurisdiction, f.stream,
    coalesce(f.draw_id::text, 'none')) as finding
from bassin.provincial_file as f
left join bassin.stream as s on s.simulation_id = f.simulation_id and s.position = f.stream
left join bassin.provincial_draw as d on d.simulation_id = f.simulation_id and d.draw_id = f.draw_id
where f.simulation_id = $1
    and (s.jurisdiction is distinct from f.jurisdiction
        or (f.draw_id is not null and (d.stream is distinct from f.stream or d.held_on is distinct from f.opened_on)))
order by f.file_id
limit $2::int4;
