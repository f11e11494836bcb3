-- A nomination is issued under an allocation in force on its day.
-- fr: Une désignation est délivrée sous une allocation en vigueur ce jour-là.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('nomination %s of %s names an allocation of %s, which was not in force on %s', n.nomination_id,
    n.jurisdiction, n.allocation, n.issued_on) as finding
from bassin.nomination as n
where n.simulation_id = $1 and n.allocation is not null
    and not exists (
        select from bassin.allocation as a
        where a.simulation_id = $1 and a.jurisdiction = n.jurisdiction and a.year = n.year
            and a.total = n.allocation and a.effective_on <= n.issued_on
            and not exists (
                select from bassin.allocation as later
                where later.simulation_id = $1 and later.jurisdiction = a.jurisdiction and later.year = a.year
                    and later.ordinal > a.ordinal and later.effective_on < n.issued_on
            )
    )
order by n.nomination_id
limit $2::int4;
