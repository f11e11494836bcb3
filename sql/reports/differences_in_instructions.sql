-- The first instructions that two simulations do not share.
-- Another simulation is compared by its number; without one, that from which this one was forked.
-- fr: Les premières instructions que deux simulations n'ont pas en commun.
-- fr: La simulation comparée est donnée par son numéro; à défaut, celle dont provient la bifurcation.
-- takes: simulation_id int4, other int4 = 0, most int4 = 20
-- gives: ordinal int4, day date, here text, there text
-- columns: Ordinal, Day, Here, There
-- colonnes: Rang, Jour, Ici, Là-bas
with pair as (
    select simulation_id as here, coalesce(nullif($2, 0), forked_from) as there
    from bassin.simulation
    where simulation_id = $1
),
one as (
    select i.ordinal, i.day,
        concat_ws(
            ' ', law.name('instruction_kind', i.kind), i.jurisdiction, s.id, i.candidate_id::text, i.number::text,
            i.until::text, law.name('round_kind', i.round_kind), law.name('category', i.category),
            case i.is_on when true then 'on' when false then 'off' end, i.reason, '→',
            law.word('refusal', i.refusal), i.outcome_number::text, nullif(i.outcome_cut_off, 0)::text
        ) as words
    from pair
    join bassin.instruction as i on i.simulation_id = pair.here
    left join bassin.stream as s on s.simulation_id = i.simulation_id and s.position = i.stream
),
other as (
    select i.ordinal, i.day,
        concat_ws(
            ' ', law.name('instruction_kind', i.kind), i.jurisdiction, s.id, i.candidate_id::text, i.number::text,
            i.until::text, law.name('round_kind', i.round_kind), law.name('category', i.category),
            case i.is_on when true then 'on' when false then 'off' end, i.reason, '→',
            law.word('refusal', i.refusal), i.outcome_number::text, nullif(i.outcome_cut_off, 0)::text
        ) as words
    from pair
    join bassin.instruction as i on i.simulation_id = pair.there
    left join bassin.stream as s on s.simulation_id = i.simulation_id and s.position = i.stream
)
select ordinal, coalesce(one.day, other.day) as day, one.words as here, other.words as there
from one
full join other using (ordinal)
where (one.day, one.words) is distinct from (other.day, other.words)
order by ordinal
limit $3::int4;
