-- Asks to put a province on or off its autopilot; without a province, the federal side. The parameter is named is_on
-- because "on" is a word of SQL.
--   select bassin.submit_autopilot(simulation => 7, province => 'SK', is_on => false);
create or replace function bassin.submit_autopilot(
    simulation int4, province text, is_on bool,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if is_on is null then perform bassin.refuse('SI010', 'is_on', 'null', 'true, false'); end if;
    return bassin.submit(
        simulation, 9::int2, case when province is not null then bassin.find_province(province) end, null, null, null,
        null, null, null, is_on, null, key, preview, horizon_days);
end
$$;
