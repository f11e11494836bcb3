-- Asks for an officer's word on a flag of intention to reside, with the reason in writing.
--   select bassin.submit_intent_resolution(7, candidate => 332038, province => 'SK', proceed => true, reason => 'A lease in Regina.');
create or replace function bassin.submit_intent_resolution(
    simulation int4, candidate numeric, province text, proceed bool, reason text,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if proceed is null then perform bassin.refuse('SI010', 'proceed', 'null', 'true, false'); end if;
    return bassin.submit(
        simulation, 7::int2, bassin.find_province(province), null,
        bassin.whole_number('candidate', candidate, 1, 2147483647),
        null, null, null, null, proceed, reason, key, preview, horizon_days);
end
$$;
