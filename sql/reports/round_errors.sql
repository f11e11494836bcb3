-- How far the simulated cut-offs lie from the published ones, by kind of round and in all.
-- fr: Écart entre les notes de passage simulées et publiées, par genre de ronde et en tout.
-- takes: simulation_id int4
-- gives: kind text, rounds int4, published_median numeric, simulated_median numeric, median_error numeric,
--   median_absolute_error numeric, largest_absolute_error int4
-- columns: Kind, Rounds, Published median, Simulated median, Median difference, Median absolute difference,
--   Largest absolute difference
-- colonnes: Genre, Rondes, Médiane publiée, Médiane simulée, Écart médian, Écart absolu médian, Plus grand écart absolu
with compared as (
    select r.kind, r.category, r.cut_off, p.cut_off as published, r.cut_off - p.cut_off as error
    from bassin.federal_round as r
    join bassin.published_round as p on p.number = r.published_round
    where r.simulation_id = $1 and r.invited > 0
)
select
    case
        when grouping(kind) = 1 then case when current_setting('bassin.language', true) = 'fr' then 'toutes' else 'all' end
        else coalesce(law.word('category', category), law.word('round_kind', kind))
    end as kind,
    count(*)::int4 as rounds,
    percentile_cont(0.5) within group (order by published)::numeric as published_median,
    percentile_cont(0.5) within group (order by cut_off)::numeric as simulated_median,
    percentile_cont(0.5) within group (order by error)::numeric as median_error,
    percentile_cont(0.5) within group (order by abs(error))::numeric as median_absolute_error,
    max(abs(error))::int4 as largest_absolute_error
from compared
group by grouping sets ((kind, category), ())
having count(*) > 0
order by grouping(kind), compared.kind, compared.category;
