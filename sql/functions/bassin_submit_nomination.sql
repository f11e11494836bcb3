-- Asks for the nomination of a candidate who has a file open with a stream.
--   select bassin.submit_nomination(simulation => 7, candidate => 332038, stream => 'sk-isw-ee');
create or replace function bassin.submit_nomination(
    simulation int4, candidate numeric, stream text,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
begin
    found := bassin.find_stream(simulation, stream);
    return bassin.submit(
        simulation, 3::int2, found.province, found.place, bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, null, null, key, preview, horizon_days);
end
$$;
