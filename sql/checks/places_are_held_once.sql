-- No place in an allocation is held by two nominations at a time.
-- fr: Aucune place d'une allocation n'est prise par deux désignations à la fois.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with held as (
    select nomination_id, jurisdiction, year, place, issued_on,
        lag(nomination_id) over one as earlier,
        lag(case when place_fate = 1 then ended_on else 'infinity' end) over one as free_on
    from bassin.nomination
    where simulation_id = $1 and place is not null
    window one as (partition by jurisdiction, year, place order by issued_on, nomination_id)
)
select format('nominations %s and %s of %s both hold place %s of %s', earlier, nomination_id, jurisdiction, place, year)
    as finding
from held
where free_on > issued_on
order by nomination_id
limit $2::int4;
