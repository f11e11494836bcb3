-- The names of the codes whose bits a mask holds, in the order of the bits: law.members('jurisdiction', 5) is {AB,MB}.
create or replace function law.members(list text, mask int8) returns text[]
language sql stable parallel safe
return (
    select coalesce(array_agg(c.name order by c.code), '{}')
    from law.code as c
    where c.list = members.list and members.mask & (1::int8 << c.code) <> 0
);
