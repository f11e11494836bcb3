-- A place of a part of an allocation is taken under a figure in force on its day.
-- fr: Une place d'une partie d'une allocation est prise sous un chiffre en vigueur ce jour-là.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('nomination %s took place %s of %s in %s, which was not the figure on %s', p.nomination_id, p.place,
    p.ceiling, l.id, p.taken_on) as finding
from bassin.allocation_place as p
join bassin.allocation_limit as l on l.simulation_id = p.simulation_id and l.position = p.limit_position
where p.simulation_id = $1
    and not exists (
        select from bassin.limit_change as c
        where c.simulation_id = $1 and c.limit_position = p.limit_position and c.ceiling = p.ceiling
            and c.effective_on <= p.taken_on
            and not exists (
                select from bassin.limit_change as later
                where later.simulation_id = $1 and later.limit_position = c.limit_position
                    and later.ordinal > c.ordinal and later.effective_on < p.taken_on
            )
    )
order by p.nomination_id, l.id
limit $2::int4;
