-- An application that needs a window is made while the window is open, by a file of the province.
-- fr: Une demande soumise à une période est présentée pendant cette période, par un dossier de la province.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('file %s took place %s of %s on %s, and stands as applied on %s', f.file_id, p.place, w.id, p.taken_on,
    coalesce(f.applied_on::text, 'never')) as finding
from bassin.window_place as p
join bassin.application_window as w on w.simulation_id = p.simulation_id and w.position = p.window_position
join bassin.provincial_file as f on f.simulation_id = p.simulation_id and f.file_id = p.file_id
where p.simulation_id = $1
    and (
        p.taken_on < w.opens_on or p.taken_on > w.last_day or f.applied_on is distinct from p.taken_on
        or f.jurisdiction <> w.jurisdiction or f.draw_id is not null
    )
order by p.file_id
limit $2::int4;
