-- Asks to live through the days up to and including one, or through so many days.
--   select bassin.submit_advance(simulation => 7, days => 14);
create or replace function bassin.submit_advance(
    simulation int4, until date default null, days numeric default null,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    today date;
    last date;
    whole constant int4 := case when days is not null or until is null then bassin.whole_number('days', days, 1, 36525) end;
    target date;
begin
    select s.current_day, s.last_day into today, last from bassin.simulation as s where s.simulation_id = simulation;
    if not found then perform bassin.refuse('SI001', simulation::text); end if;
    target := coalesce(today + whole, until);
    if until <> target or target <= today or target > last then
        perform bassin.refuse('SI009', coalesce(until, target)::text, (today + 1)::text, last::text);
    end if;
    return bassin.submit(
        simulation, 0::int2, null, null, null, whole, target, null, null, null, null, key, preview, horizon_days);
end
$$;
