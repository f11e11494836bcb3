-- Every nomination of the period was instructed, and every nomination instructed was issued.
-- fr: Toute désignation de la période a été instruite, et toute désignation instruite a été délivrée.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with instructed as (
    select candidate_id, stream, day, outcome_number as place
    from bassin.instruction
    where simulation_id = $1 and kind = 3 and refusal = 0
),
issued as (
    select n.candidate_id, n.stream, n.issued_on, coalesce(n.place, 0)
    from bassin.nomination as n
    join bassin.simulation as s using (simulation_id)
    where n.simulation_id = $1 and n.issued_on >= s.first_day
)
select finding
from (
    select format('candidate %s was nominated on %s without an instruction', candidate_id, issued_on) as finding
    from (select * from issued except all select * from instructed) as uninstructed
    union all
    select format('the instruction of %s to nominate candidate %s left no nomination', day, candidate_id)
    from (select * from instructed except all select * from issued) as unissued
) as difference
order by finding
limit $2::int4;
