-- The roles people are members of. Roles belong to the whole server: another database may make them at the same moment,
-- and a server may forbid making roles at all; then the simulator works, and only the sharing of it does not.
do $$
declare
    wanted text;
    forbidden text[] := '{}';
begin
    foreach wanted in array array[
        'bassin_owner', 'bassin_engine', 'bassin_federal', 'bassin_observer', 'bassin_pnp_ab', 'bassin_pnp_bc',
        'bassin_pnp_mb', 'bassin_pnp_nb', 'bassin_pnp_nl', 'bassin_pnp_ns', 'bassin_pnp_nt', 'bassin_pnp_on',
        'bassin_pnp_pe', 'bassin_pnp_sk', 'bassin_pnp_yt'
    ] loop
        continue when exists (select from pg_roles where rolname = wanted);
        begin
            execute format('create role %I nologin', wanted);
        exception
            when duplicate_object or unique_violation then null;
            when insufficient_privilege then forbidden := forbidden || wanted;
        end;
    end loop;
    if forbidden <> '{}' then
        raise notice 'this login may not create roles, so these are missing: %', array_to_string(forbidden, ', ')
            using hint = 'Simulations can be run and read. To share them by role, let an administrator run setup once.';
    end if;
end
$$;
