-- Profiles in the pool by score band over time.
-- The first count of each month and the last of all, with the published count of the same day or up to three days away.
-- fr: Profils dans le bassin par tranche de notes au fil du temps.
-- fr: Le premier décompte de chaque mois et le dernier, avec le décompte publié à trois jours près au plus.
-- takes: simulation_id int4
-- gives: day date, band text, profiles int4, nominees int4, published int4, difference int4
-- columns: Day, Score, Profiles, Nominees, Published, Difference
-- colonnes: Jour, Note, Profils, Désignés, Publié, Écart
with band (lowest, highest) as (
    values (601, 1200), (501, 600), (451, 500), (401, 450), (351, 400), (301, 350), (0, 300)
),
counted as (
    select distinct day from bassin.pool_count where simulation_id = $1
),
shown as (
    select min(day) as day from counted group by date_trunc('month', day)
    union
    select max(day) from counted
),
simulated as (
    select shown.day, band.lowest, band.highest,
        coalesce(sum(p.count), 0)::int4 as profiles, coalesce(sum(p.nominees), 0)::int4 as nominees
    from shown
    cross join band
    left join bassin.pool_count as p
        on p.simulation_id = $1 and p.day = shown.day and p.score between band.lowest and band.highest
    group by shown.day, band.lowest, band.highest
)
select s.day, s.lowest || '–' || s.highest as band, s.profiles, s.nominees, published.count as published,
    s.profiles - published.count as difference
from simulated as s
left join lateral (
    select p.count
    from bassin.published_pool_count as p
    where p.lowest = s.lowest and p.highest = s.highest and not p.is_part
        and p.counted_on between s.day - 3 and s.day + 3
    order by abs(p.counted_on - s.day), p.counted_on
    limit 1
) as published on true
where s.day is not null
order by s.day, s.lowest desc;
