-- Candidates are numbered without a gap: whoever entered is in the pool, invited, applied, decided, gone or outside.
-- fr: Les candidats sont numérotés sans lacune : quiconque est entré est dans le bassin, invité, demandeur, décidé ou sorti.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('candidates are numbered to %s, but %s are there', max(candidate_id), count(*)) as finding
from bassin.candidate
where simulation_id = $1
having count(*) <> coalesce(max(candidate_id), 0) or count(*) filter (where standing not between 0 and 7) > 0
limit $2::int4;
