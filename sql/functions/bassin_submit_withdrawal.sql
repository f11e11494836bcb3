-- Asks for the withdrawal of a live nomination that has not become an application.
--   select bassin.submit_withdrawal(simulation => 7, candidate => 332038, province => 'SK');
create or replace function bassin.submit_withdrawal(
    simulation int4, candidate numeric, province text,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    return bassin.submit(
        simulation, 5::int2, bassin.find_province(province), null,
        bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, null, null, key, preview, horizon_days);
end
$$;
