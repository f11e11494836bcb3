-- Every round and every draw was instructed, with the figures the instruction gave.
-- fr: Toute ronde et tout tirage ont été instruits, avec les chiffres que donne l'instruction.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with instructed as (
    select kind, day, stream, outcome_number as invited, outcome_cut_off as cut_off
    from bassin.instruction
    where simulation_id = $1 and kind in (1, 2) and refusal = 0
),
held as (
    select 1::int2 as kind, held_on, null::int2 as stream, invited, cut_off::int4
    from bassin.federal_round
    where simulation_id = $1
    union all
    select 2::int2, held_on, stream, invited, cut_off from bassin.provincial_draw where simulation_id = $1
)
select finding
from (
    select format('a round or draw of %s with %s invited has no instruction', held_on, invited) as finding
    from (select * from held except all select * from instructed) as uninstructed
    union all
    select format('an instruction of %s with %s invited left no round or draw', day, invited)
    from (select * from instructed except all select * from held) as unheld
) as difference
order by finding
limit $2::int4;
