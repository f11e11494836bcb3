-- A nomination rests on a file of the same candidate and stream that ended in it.
-- fr: Une désignation repose sur un dossier du même candidat et du même volet qui y a mené.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('nomination %s of candidate %s has no file that ended in it', n.nomination_id, n.candidate_id) as finding
from bassin.nomination as n
left join bassin.provincial_file as f
    on f.simulation_id = n.simulation_id and f.file_id = n.file_id and f.candidate_id = n.candidate_id
    and f.stream = n.stream and f.jurisdiction = n.jurisdiction and f.state = 2 and f.closed_on = n.issued_on
where n.simulation_id = $1 and f.file_id is null
order by n.nomination_id
limit $2::int4;
