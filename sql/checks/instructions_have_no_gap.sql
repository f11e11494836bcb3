-- Instructions are numbered from one without a gap, and their days never go back.
-- fr: Les instructions sont numérotées à partir de un sans lacune, et leurs jours ne reculent jamais.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with followed as (
    select ordinal, day, lag(ordinal, 1, 0) over (order by ordinal) as earlier, lag(day) over (order by ordinal) as earlier_day
    from bassin.instruction
    where simulation_id = $1
)
select format('instruction %s of %s follows instruction %s of %s', ordinal, day, earlier, earlier_day) as finding
from followed
where ordinal <> earlier + 1 or day < earlier_day
order by ordinal
limit $2::int4;
