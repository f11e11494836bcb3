-- The federal rounds in which two simulations differ: invitations, cut-off and nominees.
-- Another simulation is compared by its number; without one, that from which this one was forked.
-- fr: Les rondes fédérales où deux simulations diffèrent : invitations, note de passage et désignés.
-- fr: La simulation comparée est donnée par son numéro; à défaut, celle dont provient la bifurcation.
-- takes: simulation_id int4, other int4 = 0
-- gives: held_on date, kind text, category text, invited int4, invited_there int4, cut_off int4, cut_off_there int4,
--   cut_off_difference int4, nominees int4, nominees_there int4
-- columns: Held, Kind, Category, Invited, There, Cut-off, There, ±, Nominees, There
-- colonnes: Tenue, Type, Catégorie, Invités, Là-bas, Note de passage, Là-bas, ±, Désignés, Là-bas
with pair as (
    select s.simulation_id as here, coalesce(nullif($2, 0), s.forked_from) as there
    from bassin.simulation as s
    where s.simulation_id = $1
),
held as (
    select r.simulation_id = pair.here as is_here, r.held_on, r.kind, r.category, r.invited, r.cut_off, r.nominees,
        row_number() over (
            partition by r.simulation_id, r.held_on, r.kind, r.category order by r.round_id) as place
    from pair
    join bassin.federal_round as r on r.simulation_id in (pair.here, pair.there)
),
here as (
    select held_on, kind, category, place, invited, cut_off, nominees from held where is_here
),
there as (
    select held_on, kind, category, place, invited, cut_off, nominees from held where not is_here
)
select
    coalesce(here.held_on, there.held_on) as held_on,
    law.word('round_kind', coalesce(here.kind, there.kind)) as kind,
    law.word('category', coalesce(here.category, there.category)) as category,
    here.invited,
    there.invited as invited_there,
    here.cut_off::int4 as cut_off,
    there.cut_off::int4 as cut_off_there,
    (here.cut_off - there.cut_off)::int4 as cut_off_difference,
    here.nominees,
    there.nominees as nominees_there
from here
full join there
    on there.held_on = here.held_on and there.kind = here.kind and there.place = here.place
    and coalesce(there.category, -1) = coalesce(here.category, -1)
where (here.invited, here.cut_off, here.nominees) is distinct from (there.invited, there.cut_off, there.nominees)
order by 1, coalesce(here.kind, there.kind);
