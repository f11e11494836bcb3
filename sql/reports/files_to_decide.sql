-- Files that wait for a province's decision, those due first: nominate, refuse, or resolve the flag on intention to reside.
-- A flag is found when a file is looked at; until then none is shown. --set province=SK shows one province.
-- fr: Dossiers en attente d'une décision, les premiers échus d'abord : désigner, refuser ou trancher le signalement.
-- fr: Un signalement paraît dès qu'on examine le dossier, pas avant. --set province=SK n'affiche qu'une province.
-- takes: simulation_id int4, province text = all, most int4 = 50
-- gives: candidate_id int4, province text, stream text, points int4, applied_on date, due_on date, score int4,
--   flagged bool, resolution text
-- columns: Candidate, Province, Stream, Points, Applied, Due, Score, Flagged, Resolution
-- colonnes: Candidat, Province, Volet, Points, Demande, Échéance, Note, Signalé, Décision
select
    f.candidate_id,
    f.jurisdiction::text as province,
    s.id as stream,
    f.points,
    f.applied_on,
    f.due_on,
    c.score::int4 as score,
    f.is_flagged as flagged,
    law.word('flag_resolution', f.resolution) as resolution
from bassin.provincial_file as f
join bassin.stream as s on s.simulation_id = f.simulation_id and s.position = f.stream
join bassin.candidate as c on c.simulation_id = f.simulation_id and c.candidate_id = f.candidate_id
where f.simulation_id = $1 and f.state = 1 and ($2 = 'all' or f.jurisdiction = upper($2))
order by f.due_on, f.file_id
limit $3::int4;
