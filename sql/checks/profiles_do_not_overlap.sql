-- A candidate has one live profile: the next begins when the one before has ended.
-- fr: Un candidat n'a qu'un profil actif : le suivant commence quand le précédent a pris fin.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with profile as (
    select candidate_id, submitted_on, submitted_second, left_on from bassin.former_profile where simulation_id = $1
    union all
    select c.candidate_id, c.submitted_on, c.submitted_second, c.left_on
    from bassin.candidate as c
    where c.simulation_id = $1
        and exists (
            select from bassin.former_profile as f
            where f.simulation_id = $1 and f.candidate_id = c.candidate_id
        )
),
followed as (
    select candidate_id, submitted_on, left_on, lead(submitted_on) over one as next_on,
        row_number() over one as ordinal, count(*) over (partition by candidate_id) as profiles
    from profile
    window one as (partition by candidate_id order by submitted_on, submitted_second)
)
select format('candidate %s entered again on %s while the profile of %s was live', candidate_id, next_on, submitted_on)
    as finding
from followed
where next_on is not null and (left_on is null or left_on > next_on)
order by candidate_id
limit $2::int4;
