-- The name of a code as files and programs write it, such as in_pool.
create or replace function law.name(list text, code int4) returns text
language sql stable parallel safe
return (select c.name from law.code as c where c.list = name.list and c.code = name.code);
