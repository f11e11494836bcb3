-- The provinces whoever asks acts for as bits, as candidates' interest has them: bassin.my_interest() & interest <> 0.
create or replace function bassin.my_interest() returns int4
language sql stable parallel safe
return (
    select coalesce(bit_or(1 << c.code::int4), 0)
    from law.code as c
    where c.list = 'jurisdiction' and bassin.is_in('bassin_pnp_' || lower(c.name))
);
