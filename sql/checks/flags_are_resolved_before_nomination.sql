-- A flagged file is nominated only after an officer's word to proceed, with a written reason.
-- fr: Un dossier signalé ne mène à une désignation qu'après qu'un agent a décidé, par écrit, de poursuivre.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with word as (
    select candidate_id, jurisdiction, min(day) as day
    from bassin.instruction
    where simulation_id = $1 and kind = 7 and refusal = 0 and is_on and btrim(reason) <> ''
    group by candidate_id, jurisdiction
)
select format('nomination %s of %s was issued on %s with an unresolved flag', n.nomination_id, n.jurisdiction, n.issued_on)
    as finding
from bassin.nomination as n
join bassin.provincial_file as f on f.simulation_id = n.simulation_id and f.file_id = n.file_id
left join word as w on w.candidate_id = n.candidate_id and w.jurisdiction = n.jurisdiction
where n.simulation_id = $1 and n.is_flagged
    and (f.resolution <> 1 or w.day is null or w.day > n.issued_on or n.intent_level = 4)
order by n.nomination_id
limit $2::int4;
