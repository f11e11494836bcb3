-- An invitation leaves sixty days to apply, ninety in some periods, and is answered in them.
-- fr: Une invitation laisse soixante jours pour présenter une demande, quatre-vingt-dix à certaines périodes.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('invitation %s of %s is to be answered by %s and %s', i.invitation_id, i.invited_on, i.respond_by,
    case when i.outcome_on is null then 'still waits' else 'was answered on ' || i.outcome_on end) as finding
from bassin.invitation as i
join bassin.simulation as s using (simulation_id)
where i.simulation_id = $1
    and (i.respond_by - i.invited_on not in (60, 90) or i.outcome_on > i.respond_by
        or (i.outcome = 0 and i.respond_by < s.current_day))
order by i.invitation_id
limit $2::int4;
