-- A candidate has applied, was admitted or was refused exactly when the last application says so; whoever was refused may
--   have entered again.
-- fr: Un candidat est demandeur, admis ou refusé exactement lorsque sa dernière demande le dit; qui a été refusé peut être
--   entré de nouveau.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
with decided as (
    -- An application that came back as incomplete was never made.
    select distinct on (candidate_id) candidate_id, outcome, applied_on
    from bassin.application
    where simulation_id = $1 and outcome <> 4
    order by candidate_id, application_id desc
)
select format('candidate %s stands as %s and the last application as %s', c.candidate_id,
    law.name('standing', c.standing), coalesce(law.name('application_outcome', d.outcome), 'none')) as finding
from bassin.candidate as c
left join decided as d on d.candidate_id = c.candidate_id
where c.simulation_id = $1
    and case
        when c.standing between 3 and 5 then d.outcome is distinct from c.standing - 3
        when d.candidate_id is null then false
        else d.outcome <> 2 or not exists (
            select from bassin.former_profile as f
            where f.simulation_id = $1 and f.candidate_id = c.candidate_id and f.left_on = d.applied_on
        )
    end
order by c.candidate_id
limit $2::int4;
