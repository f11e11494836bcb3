-- Live nominations whose time to apply ends within so many days, the first to end first.
-- fr: Désignations en vigueur dont le délai prend fin d'ici tant de jours, la plus proche d'abord.
-- takes: simulation_id int4, days int4 = 30
-- gives: province text, stream text, nomination int4, candidate int4, issued_on date, apply_by date, days_left int4,
--   state text, score int2
-- columns: Province, Stream, Nomination, Candidate, Issued on, Apply by, Days left, Stands, Score
-- colonnes: Province, Volet, Désignation, Candidat, Délivrée le, Échéance, Jours restants, État, Note
select
    n.jurisdiction::text as province,
    s.id as stream,
    n.nomination_id as nomination,
    n.candidate_id as candidate,
    n.issued_on,
    n.apply_by,
    n.apply_by - simulation.current_day as days_left,
    law.word('nomination_state', n.state) as state,
    c.score
from bassin.simulation
join bassin.nomination as n using (simulation_id)
join bassin.stream as s on s.simulation_id = n.simulation_id and s.position = n.stream
join bassin.candidate as c on c.simulation_id = n.simulation_id and c.candidate_id = n.candidate_id
where simulation.simulation_id = $1 and n.state <= 2
    and n.apply_by between simulation.current_day and simulation.current_day + $2::int4
order by n.apply_by, n.jurisdiction, n.nomination_id;
