-- A number as whole, or the error SI005 when it is none or out of range. Numbers come as numeric, so that nothing a
-- person may type (a fraction, NaN, twenty digits) gets another error than this.
create or replace function bassin.whole_number(name text, value numeric, lowest int4, highest int4) returns int4
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if value is null or value = 'NaN' or value not between lowest and highest or value <> trunc(value) then
        perform bassin.refuse('SI005', name, left(coalesce(value::text, 'null'), 40), lowest::text, highest::text);
    end if;
    return value::int4;
end
$$;
