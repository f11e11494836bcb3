-- From nomination to approval, by province and track, with the median days between the steps.
-- Base nominations are neither accepted nor invited in the pool: they go straight to an application.
-- fr: De la désignation à l'approbation, par province et par voie, avec le nombre médian de jours entre les étapes.
-- fr: Les désignations de base ne passent pas par le bassin : elles mènent directement à une demande.
-- takes: simulation_id int4
-- gives: province text, track text, nominated int4, accepted int4, invited int4, applied int4, approved int4,
--   days_to_accept int4, days_to_invitation int4, days_to_application int4, days_to_decision int4
-- columns: Province, Track, Nominated, Accepted, Invited, Applied, Approved, Days to accept, Days to invitation,
--   Days to application, Days to decision
-- colonnes: Province, Voie, Désignés, Acceptées, Invités, Demandes, Approuvées, Jours à l'acceptation,
--   Jours à l'invitation, Jours à la demande, Jours à la décision
select
    n.jurisdiction::text as province,
    law.word('track', n.is_enhanced::int4) as track,
    count(*)::int4 as nominated,
    count(n.accepted_on)::int4 as accepted,
    count(n.invited_on)::int4 as invited,
    count(n.applied_on)::int4 as applied,
    count(*) filter (where n.state = 4)::int4 as approved,
    (percentile_disc(0.5) within group (order by n.accepted_on - n.issued_on)
        filter (where n.is_enhanced))::int4 as days_to_accept,
    (percentile_disc(0.5) within group (order by n.invited_on - n.accepted_on))::int4 as days_to_invitation,
    (percentile_disc(0.5) within group (order by n.applied_on - coalesce(n.invited_on, n.issued_on)))::int4
        as days_to_application,
    (percentile_disc(0.5) within group (order by n.decided_on - n.applied_on))::int4 as days_to_decision
from bassin.nomination as n
where n.simulation_id = $1
group by n.jurisdiction, n.is_enhanced
order by n.jurisdiction, n.is_enhanced desc;
