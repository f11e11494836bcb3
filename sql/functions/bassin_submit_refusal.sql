-- Asks for the refusal of an open file of a stream.
--   select bassin.submit_refusal(simulation => 7, candidate => 332038, stream => 'sk-isw-ee');
create or replace function bassin.submit_refusal(
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
        simulation, 4::int2, found.province, found.place, bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, null, null, key, preview, horizon_days);
end
$$;
