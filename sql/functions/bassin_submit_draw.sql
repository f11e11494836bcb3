-- Asks for a provincial draw: invite so many candidates of a stream, the best first.
--   select bassin.submit_draw(simulation => 7, stream => 'sk-isw-ee', invitations => 150);
create or replace function bassin.submit_draw(
    simulation int4, stream text, invitations numeric,
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
        simulation, 2::int2, found.province, found.place, null, bassin.whole_number('invitations', invitations, 1, 100000),
        null, null, null, null, null, key, preview, horizon_days);
end
$$;
