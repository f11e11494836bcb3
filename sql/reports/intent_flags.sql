-- Flags of intention to reside by province and signal; experience in Québec alone comes first.
-- A flag asks for an officer's look and is never a refusal: nominated counts the flagged files that were nominated.
-- fr: Signalements sur l'intention de résider, par province et par indice; l'expérience au Québec seulement d'abord.
-- fr: Un signalement demande l'examen d'un agent et n'est jamais un refus; désignés : dossiers signalés et désignés.
-- takes: simulation_id int4
-- gives: quebec_only bool, province text, signal text, meaning text, severity text, weight int2, flagged_files int4,
--   waiting int4, cleared int4, stopped int4, nominated int4
-- columns: Québec only, Province, Signal, Meaning, Severity, Weight, Flagged files, Waiting, Cleared, Stopped, Nominated
-- colonnes: Québec seulement, Province, Indice, Sens, Gravité, Poids, Dossiers signalés, En attente, Levés, Arrêtés,
--   Désignés
select
    f.is_quebec_only as quebec_only,
    f.jurisdiction::text as province,
    s.id as signal,
    case when current_setting('bassin.language', true) = 'fr' then s.french else s.english end as meaning,
    law.word('intent_severity', s.severity) as severity,
    s.weight,
    count(*)::int4 as flagged_files,
    count(*) filter (where f.resolution = 0 and f.state <= 1)::int4 as waiting,
    count(*) filter (where f.resolution = 1)::int4 as cleared,
    count(*) filter (where f.resolution = 2)::int4 as stopped,
    count(*) filter (where f.state = 2)::int4 as nominated
from bassin.provincial_file as f
left join bassin.file_signal as found on found.simulation_id = f.simulation_id and found.file_id = f.file_id
left join bassin.intent_signal as s on s.simulation_id = f.simulation_id and s.position = found.signal
where f.simulation_id = $1 and f.is_flagged
group by f.is_quebec_only, f.jurisdiction, s.position, s.id, s.english, s.french, s.severity, s.weight
order by f.is_quebec_only desc, f.jurisdiction, flagged_files desc, s.position;
