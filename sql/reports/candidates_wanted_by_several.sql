-- Candidates with files in several provinces, those most wanted first.
-- fr: Candidats qui ont des dossiers dans plusieurs provinces, les plus recherchés d'abord.
-- takes: simulation_id int4, most int4 = 50
-- gives: candidate int4, score int2, standing text, provinces int4, wanted_by text, first_opened_on date,
--   nominated_by text, nominated_on date, days int4
-- columns: Candidate, Score, Stands, Provinces, Wanted by, First opened on, Nominated by, Nominated on, Days between
-- colonnes: Candidat, Note, État, Provinces, Recherché par, Premier dossier le, Désigné par, Désigné le, Jours entre les deux
with wanted as (
    select
        candidate_id,
        count(distinct jurisdiction)::int4 as provinces,
        string_agg(distinct jurisdiction::text, ' ' order by jurisdiction::text) as wanted_by,
        min(opened_on) as first_opened_on
    from bassin.provincial_file
    where simulation_id = $1
    group by candidate_id
    having count(distinct jurisdiction) > 1
    order by count(distinct jurisdiction) desc, min(opened_on), candidate_id
    limit $2::int4
)
select
    wanted.candidate_id as candidate,
    c.score,
    law.word('standing', c.standing) as standing,
    wanted.provinces,
    wanted.wanted_by,
    wanted.first_opened_on,
    n.jurisdiction::text as nominated_by,
    n.issued_on as nominated_on,
    n.issued_on - wanted.first_opened_on as days
from wanted
join bassin.candidate as c on c.simulation_id = $1 and c.candidate_id = wanted.candidate_id
left join lateral (
    select jurisdiction, issued_on
    from bassin.nomination
    where simulation_id = $1 and candidate_id = wanted.candidate_id
    order by state <= 5 desc, nomination_id desc
    limit 1
) as n on true
order by wanted.provinces desc, wanted.first_opened_on, wanted.candidate_id;
