-- Files that wait for a province's decision, those due first: nominate, refuse, or resolve the flag on intention to reside.
-- A flag is found when a file is looked at; until then none is shown. --set province=SK shows one province.
-- fr: Dossiers en attente d'une décision, les premiers échus d'abord : désigner, refuser ou trancher le signalement.
-- fr: Un signalement paraît dès qu'on examine le dossier, pas avant. --set province=SK n'affiche qu'une province.
-- takes: simulation_id int4, province text = all, most int4 = 50
-- gives: candidate_id int4, province text, stream text, points int4, applied_on date, due_on date, score int4,
--   flagged bool, resolution text
-- columns: Candidate, Province, Stream, Points, Applied, Due, Score, Flagged, Resolution
-- colonnes: Candidat, Province, Volet, Points, Demande, Échéance, Note, Signalé, Décision
with waiting as materialized (
    select f.candidate_id, f.jurisdiction, f.stream, f.points, f.applied_on, f.due_on, f.is_flagged, f.resolution, f.file_id
    from bassin.provincial_file as f
    where f.simulation_id = $1 and f.state = 1 and ($2 = 'all' or f.jurisdiction = upper($2))
    order by f.due_on, f.file_id
    limit $3::int4
)
select
    w.candidate_id,
    w.jurisdiction::text as province,
    s.id as stream,
    w.points,
    w.applied_on,
    w.due_on,
    c.score::int4 as score,
    w.is_flagged as flagged,
    law.word('flag_resolution', w.resolution) as resolution
from waiting as w
join bassin.stream as s on s.simulation_id = $1 and s.position = w.stream
join bassin.candidate as c on c.simulation_id = $1 and c.candidate_id = w.candidate_id
order by w.due_on, w.file_id;
