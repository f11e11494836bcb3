-- Asks to give a nomination so many more months.
--   select bassin.submit_extension(simulation => 7, candidate => 332038, province => 'SK', months => 3);
create or replace function bassin.submit_extension(
    simulation int4, candidate numeric, province text, months numeric,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return bassin.submit(
        simulation, 6::int2, bassin.find_province(province), null,
        bassin.whole_number('candidate', candidate, 1, 2147483647), bassin.whole_number('months', months, 1, 120),
        null, null, null, null, null, key, preview, horizon_days);
end
$$;
