-- Asks for another total of a province's allocation of the current year.
--   select bassin.submit_allocation(simulation => 7, province => 'SK', total => 4761);
create or replace function bassin.submit_allocation(
    simulation int4, province text, total numeric,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return bassin.submit(
        simulation, 8::int2, bassin.find_province(province), null, null, bassin.whole_number('total', total, 0, 1000000),
        null, null, null, null, null, key, preview, horizon_days);
end
$$;
