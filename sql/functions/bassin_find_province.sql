-- A province or territory with a nominee program by its abbreviation, in capitals or not, or the error SI010.
create or replace function bassin.find_province(word text) returns bpchar
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    found_name text;
begin
    select c.name into found_name
    from law.code as c
    where c.list = 'jurisdiction' and c.name = upper(left(word, 3)) and c.name not in ('NU', 'QC');
    if not found then
        perform bassin.refuse(
            'SI010', 'province', left(coalesce(word, 'null'), 60),
            (select string_agg(c.name, ', ' order by c.code) from law.code as c
            where c.list = 'jurisdiction' and c.name not in ('NU', 'QC')));
    end if;
    return found_name;
end
$$;
