-- Federal rounds: size, cut-off, tie-break and nominees, with the published cut-off beside the simulated one.
-- fr: Rondes fédérales : taille, note de passage, départage et désignés, à côté de la note publiée.
-- takes: simulation_id int4
-- gives: round int4, held_on date, kind text, published_invitations int4, invited int4, published_cut_off int2,
--   cut_off int2, difference int2, tie_break timestamp, nominees int4, nominee_share numeric
-- columns: Round, Held on, Kind, Published invitations, Invited, Published cut-off, Cut-off, Difference, Tie-break,
--   Nominees, Nominees %
-- colonnes: Ronde, Tenue le, Genre, Invitations publiées, Invités, Note publiée, Note de passage, Écart, Départage,
--   Désignés, Désignés %
select
    r.round_id as round,
    r.held_on,
    coalesce(law.word('category', r.category), law.word('round_kind', r.kind)) as kind,
    p.invitations as published_invitations,
    r.invited,
    p.cut_off as published_cut_off,
    r.cut_off,
    case when r.invited > 0 then r.cut_off - p.cut_off end as difference,
    (r.tie_break_on + make_interval(secs => r.tie_break_second)) as tie_break,
    r.nominees,
    round(100.0 * r.nominees / nullif(r.invited, 0), 1) as nominee_share
from bassin.federal_round as r
left join bassin.published_round as p on p.number = r.published_round
where r.simulation_id = $1
order by r.round_id;
