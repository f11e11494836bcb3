-- A round that repeats a published one invites as many, unless it is for nominees.
-- fr: Une ronde qui en reprend une publiée invite autant de candidats, sauf si elle vise les désignés.
-- takes: simulation_id int4, most int4 = 100
-- gives: finding text
-- columns: Finding
-- colonnes: Constat
select format('round %s repeats published round %s of %s invitations and invited %s', r.round_id, p.number, p.invitations,
    r.invited) as finding
from bassin.federal_round as r
join bassin.published_round as p on p.number = r.published_round
where r.simulation_id = $1 and r.kind <> 4 and r.invited <> p.invitations
order by r.round_id
limit $2::int4;
