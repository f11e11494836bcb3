-- The code of a word of a list, or the error SI010 with the words there are.
create or replace function bassin.code(list text, word text) returns int2
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    found_code int2;
begin
    select c.code into found_code from law.code as c where c.list = code.list and c.name = code.word;
    if found_code is null then
        perform bassin.refuse(
            'SI010', list, left(coalesce(word, 'null'), 60),
            (select string_agg(c.name, ', ' order by c.code) from law.code as c where c.list = code.list));
    end if;
    return found_code;
end
$$;
