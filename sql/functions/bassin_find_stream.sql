-- The stream of an identifier in a simulation with its province, or the error SI001 or SI004.
create or replace function bassin.find_stream(simulation int4, id text, out place int2, out province bpchar)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform from bassin.simulation as s where s.simulation_id = find_stream.simulation;
    if not found then perform bassin.refuse('SI001', simulation::text); end if;
    select s.position, s.jurisdiction into place, province
    from bassin.stream as s
    where s.simulation_id = find_stream.simulation and s.id = find_stream.id;
    if not found then perform bassin.refuse('SI004', id); end if;
end
$$;
