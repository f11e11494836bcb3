-- Every row that names a candidate names one that exists.
-- fr: Toute ligne qui nomme un candidat en nomme un qui existe.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with named (what, id, candidate_id) as (
    select 'invitation', invitation_id, candidate_id from bassin.invitation where simulation_id = $1
    union all
    select 'application', application_id, candidate_id from bassin.application where simulation_id = $1
    union all
    select 'file', file_id, candidate_id from bassin.provincial_file where simulation_id = $1
    union all
    select 'nomination', nomination_id, candidate_id from bassin.nomination where simulation_id = $1
    union all
    select 'former profile of candidate', candidate_id, candidate_id from bassin.former_profile where simulation_id = $1
)
select format('%s %s names candidate %s, who does not exist', n.what, n.id, n.candidate_id) as finding
from named as n
left join bassin.candidate as c on c.simulation_id = $1 and c.candidate_id = n.candidate_id
where c.candidate_id is null
order by n.what, n.id
limit $2::int4;
