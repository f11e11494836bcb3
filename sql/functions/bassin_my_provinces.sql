-- The provinces whoever asks acts for, such as {SK}; usually one or none.
create or replace function bassin.my_provinces() returns bpchar[]
language sql stable parallel safe
return (
    select coalesce(array_agg(c.name::bpchar order by c.code), '{}')
    from law.code as c
    where c.list = 'jurisdiction' and bassin.is_in('bassin_pnp_' || lower(c.name))
);
