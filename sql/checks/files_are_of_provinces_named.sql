-- A file is with a province that the candidate named in the profile or that offers the job.
-- fr: Un dossier relève d'une province que le candidat a nommée dans son profil ou qui lui offre l'emploi.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('file %s is with %s, which candidate %s did not name', f.file_id, f.jurisdiction, f.candidate_id) as finding
from bassin.provincial_file as f
join bassin.candidate as c on c.simulation_id = f.simulation_id and c.candidate_id = f.candidate_id
join law.code as j on j.list = 'jurisdiction' and j.name = f.jurisdiction
join bassin.simulation as s on s.simulation_id = f.simulation_id
where f.simulation_id = $1 and f.opened_on >= s.first_day
    and (c.interest::int4 >> j.code) & 1 = 0 and coalesce(c.offer & 255, -1) <> j.code
order by f.file_id
limit $2::int4;
