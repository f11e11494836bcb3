-- A candidate has one live nomination at a time.
-- fr: Un candidat n'a qu'une désignation en vigueur à la fois.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with life as (
    select candidate_id, nomination_id, issued_on, lag(nomination_id) over one as earlier,
        lag(coalesce(ended_on, 'infinity')) over one as free_on
    from bassin.nomination
    where simulation_id = $1
    window one as (partition by candidate_id order by issued_on, nomination_id)
)
select format('candidate %s has nominations %s and %s at the same time', candidate_id, earlier, nomination_id) as finding
from life
where free_on > issued_on
order by nomination_id
limit $2::int4;
