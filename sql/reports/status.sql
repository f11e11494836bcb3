-- Applicants whose permit ends before the decision on permanent residence, and what each can do by which day.
-- The decision is the simulation's own day. Its people do not act on this: no permit is renewed once an application is made.
-- Those whose day comes first stand first; whose time to restore status is over stand last.
-- A bridging permit needs a nomination that names no employer; rows do not say, and the nominee's employer-specific permit is the other way.
-- fr: Demandeurs dont le permis prend fin avant la décision sur la résidence permanente, et ce que chacun peut faire, et quand.
-- fr: La décision tombe au jour que fixe la simulation. Ses personnes n'en tirent rien : aucun permis n'est renouvelé après la demande.
-- fr: La première échéance d'abord; à la fin, ceux pour qui il est trop tard pour rétablir le statut.
-- fr: Le permis transitoire exige une désignation sans employeur nommé; les lignes ne le disent pas, et le permis du candidat désigné lié à un employeur est l'autre voie.
-- takes: simulation_id int4, restoration_days int4 = 90, province text = all, most int4 = 200
-- gives: province text, candidate int4, program text, applied_on date, decision_on date, permit text, permit_until date,
--   days_without int4, step text, by_day date, restorable_until date
-- columns: Province, Candidate, Program, Applied on, Decision on, Permit, Permit until, Days without, Can do, By,
--   Restorable until
-- colonnes: Province, Candidat, Programme, Demande le, Décision le, Permis, Permis jusqu'au, Jours sans, Peut faire, Avant le,
--   Rétablissement jusqu'au
with pending as (
    select
        n.jurisdiction::text as province,
        a.candidate_id,
        a.program,
        a.applied_on,
        a.due_on,
        c.permit,
        c.permit_until,
        c.permit_until + $2::int4 as restorable_until,
        simulation.current_day
    from bassin.simulation
    join bassin.application as a using (simulation_id)
    join bassin.candidate as c on c.simulation_id = a.simulation_id and c.candidate_id = a.candidate_id
    left join bassin.nomination as n
        on n.simulation_id = a.simulation_id and n.nomination_id = a.nomination_id
    where simulation.simulation_id = $1
        and a.outcome = 0
        and c.residence is not null
        and c.permit > 0
        and c.permit_until < a.due_on
        and ($3::text = 'all' or n.jurisdiction::text = upper($3::text))
),
stepped as (
    select
        *,
        case
            when permit_until >= current_day then
                -- A study permit, a stay as a visitor, else a permit to work.
                case permit when 14 then 6 when 15 then 7 else 0 end
            when restorable_until >= current_day then 8
            else 10
        end as step
    from pending
)
select
    province,
    candidate_id as candidate,
    (law.members('federal_program', program))[1] as program,
    applied_on,
    due_on as decision_on,
    law.word('permit', permit) as permit,
    permit_until,
    due_on - permit_until as days_without,
    law.word('status_step', step) as step,
    case when step < 8 then permit_until when step = 8 then restorable_until end as by_day,
    restorable_until
from stepped
order by step >= 10, by_day, province nulls last, candidate_id
limit $4::int4;
