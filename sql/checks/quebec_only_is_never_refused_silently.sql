-- Experience in Québec alone is flagged, and no such file is refused without an officer's written reason.
-- fr: L'expérience au Québec seulement est signalée, et aucun tel dossier n'est refusé sans motif écrit d'un agent.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('file %s of candidate %s with %s, experience in Québec only, %s', f.file_id, f.candidate_id, f.jurisdiction,
    case when f.is_flagged then 'was refused without a written reason' else 'was not flagged' end) as finding
from bassin.provincial_file as f
where f.simulation_id = $1 and f.is_quebec_only
    and (not f.is_flagged
        or (f.state = 3 and not exists (
            select from bassin.instruction as i
            where i.simulation_id = $1 and i.kind = 7 and i.refusal = 0 and i.candidate_id = f.candidate_id
                and i.jurisdiction = f.jurisdiction and btrim(i.reason) <> ''
        )))
order by f.file_id
limit $2::int4;
