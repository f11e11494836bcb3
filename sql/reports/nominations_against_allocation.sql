-- Nominations against the allocation, by province and month.
-- Issued counts nominations by the month of issue; held counts the places in use at the end of the month. Nominations
--   outside the allocation are left out; an extension that takes a second place counts as held. Published are the
--   nominations issued in the year, else the allocation; the difference is that of the year's last month.
-- fr: Désignations et allocation, par province et par mois.
-- fr: Délivrées : selon le mois de délivrance; places : celles qui sont prises à la fin du mois. Les désignations hors de
--   l'allocation n'y sont pas; une prolongation qui prend une deuxième place compte parmi les places prises. Publiées : les
--   désignations délivrées dans l'année, sinon l'allocation; l'écart est celui du dernier mois de l'année.
-- takes: simulation_id int4
-- gives: province text, month date, allocation int4, issued int4, issued_to_date int4, returned_to_date int4,
--   held int4, places_left int4, published int4, difference int4
-- columns: Province, Month, Allocation, Issued, Issued to date, Returned to date, Places held, Places left,
--   Published, Difference
-- colonnes: Province, Mois, Allocation, Délivrées, Délivrées à ce jour, Rendues à ce jour, Places prises, Places libres,
--   Publiées, Écart
with month as (
    select s.simulation_id, m::date as first_day,
        least((m + interval '1 month')::date - 1, s.current_day) as last_day
    from bassin.simulation as s
    cross join lateral generate_series(
        date_trunc('month', s.first_day::timestamp), s.current_day::timestamp, interval '1 month') as m
    where s.simulation_id = $1
),
province as (
    select distinct jurisdiction from bassin.allocation where simulation_id = $1
),
used as (
    select
        province.jurisdiction, month.first_day, month.last_day,
        count(*) filter (where n.issued_on >= month.first_day)::int4 as issued,
        count(n.nomination_id)::int4 as issued_to_date,
        count(*) filter (where n.place_fate = 1 and n.ended_on <= month.last_day)::int4 as returned_to_date
    from month
    cross join province
    left join bassin.nomination as n
        on n.simulation_id = month.simulation_id and n.jurisdiction = province.jurisdiction
        and n.year = extract(year from month.last_day) and n.issued_on <= month.last_day and n.place is not null
    group by province.jurisdiction, month.first_day, month.last_day
),
extended as (
    select province.jurisdiction, month.first_day, count(*)::int4 as places
    from month
    cross join province
    join bassin.allocation_limit as l
        on l.simulation_id = month.simulation_id and l.jurisdiction = province.jurisdiction and l.kind = 0
        and l.year = extract(year from month.last_day)
    join bassin.allocation_place as p
        on p.simulation_id = l.simulation_id and p.limit_position = l.position and p.ordinal > 0
        and p.taken_on <= month.last_day and (p.place_fate <> 1 or p.ended_on > month.last_day)
    group by province.jurisdiction, month.first_day
)
select
    used.jurisdiction::text as province,
    used.first_day as month,
    a.total as allocation,
    used.issued,
    used.issued_to_date,
    used.returned_to_date,
    used.issued_to_date - used.returned_to_date + coalesce(extended.places, 0) as held,
    a.total - used.issued_to_date + used.returned_to_date - coalesce(extended.places, 0) as places_left,
    published.nominations as published,
    case when extract(month from used.first_day) = 12 then used.issued_to_date - published.nominations end
        as difference
from used
left join extended using (jurisdiction, first_day)
left join lateral (
    select total
    from bassin.allocation
    where simulation_id = $1 and jurisdiction = used.jurisdiction
        and year = extract(year from used.last_day) and effective_on <= used.last_day
    order by effective_on desc, ordinal desc
    limit 1
) as a on true
left join lateral (
    select coalesce(issued, allocation) as nominations
    from bassin.published_nominations
    where jurisdiction = used.jurisdiction and year = extract(year from used.last_day)
) as published on true
order by used.jurisdiction, used.first_day;
