-- Each province's year: allocation, nominations and what became of them, and flags of intention to reside.
-- The allocation is the last of the year; nominations count those issued in the period.
-- fr: L'année de chaque province : allocation, désignations et leur suite, signalements d'intention de résider.
-- fr: L'allocation est la dernière de l'année; les désignations sont celles de la période.
-- takes: simulation_id int4
-- gives: province text, allocation int4, nominated int4, accepted int4, invited int4, applied int4, lapsed int4,
--   withdrawn int4, flagged int4, quebec_only int4, published_nominations int4
-- columns: Province, Allocation, Nominated, Accepted, Invited, Applied, Lapsed or declined, Withdrawn, Flagged,
--   Québec only, Published nominations
-- colonnes: Province, Allocation, Désignés, Acceptées, Invités, Demandes, Expirées ou déclinées, Retirées, Signalés,
--   Québec seulement, Désignations publiées
with province as (
    select distinct a.jurisdiction, extract(year from s.current_day)::int2 as year, s.first_day
    from bassin.simulation as s
    join bassin.allocation as a using (simulation_id)
    where s.simulation_id = $1 and a.year = extract(year from s.current_day)
),
nominated as (
    select
        p.jurisdiction,
        count(*)::int4 as nominated,
        count(n.accepted_on)::int4 as accepted,
        count(n.invited_on)::int4 as invited,
        count(n.applied_on)::int4 as applied,
        count(*) filter (where n.state in (6, 7))::int4 as lapsed,
        count(*) filter (where n.state = 8)::int4 as withdrawn
    from province as p
    join bassin.nomination as n on n.simulation_id = $1 and n.jurisdiction = p.jurisdiction
    where n.issued_on >= p.first_day
    group by p.jurisdiction
),
flagged as (
    select jurisdiction, count(*)::int4 as flagged, count(*) filter (where is_quebec_only)::int4 as quebec_only
    from bassin.provincial_file
    where simulation_id = $1 and is_flagged
    group by jurisdiction
)
select
    p.jurisdiction::text as province,
    a.total as allocation,
    coalesce(n.nominated, 0) as nominated,
    coalesce(n.accepted, 0) as accepted,
    coalesce(n.invited, 0) as invited,
    coalesce(n.applied, 0) as applied,
    coalesce(n.lapsed, 0) as lapsed,
    coalesce(n.withdrawn, 0) as withdrawn,
    coalesce(f.flagged, 0) as flagged,
    coalesce(f.quebec_only, 0) as quebec_only,
    published.issued as published_nominations
from province as p
left join nominated as n using (jurisdiction)
left join flagged as f using (jurisdiction)
left join bassin.published_nominations as published using (jurisdiction, year)
left join lateral (
    select total
    from bassin.allocation
    where simulation_id = $1 and jurisdiction = p.jurisdiction and year = p.year
    order by ordinal desc
    limit 1
) as a on true
order by p.jurisdiction;
