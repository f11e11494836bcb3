-- The roles people are members of. Roles belong to the whole server: another database may make or change them at the same
-- moment, and a server may forbid it; then the simulator works, and only the sharing of it does not.
-- Who writes simulations writes by COPY, which the server refuses under row security: the engine and the owner bypass it.
do $$
declare
    wanted record;
    forbidden text[] := '{}';
begin
    for wanted in
        select r.name, r.name in ('bassin_owner', 'bassin_engine') as bypasses
        from unnest(array[
            'bassin_owner', 'bassin_engine', 'bassin_facilitator', 'bassin_federal', 'bassin_observer', 'bassin_pnp_ab',
            'bassin_pnp_bc', 'bassin_pnp_mb', 'bassin_pnp_nb', 'bassin_pnp_nl', 'bassin_pnp_ns', 'bassin_pnp_nt',
            'bassin_pnp_on', 'bassin_pnp_pe', 'bassin_pnp_sk', 'bassin_pnp_yt'
        ]) as r (name)
    loop
        begin
            if not exists (select from pg_roles where rolname = wanted.name) then
                execute format('create role %I nologin', wanted.name);
            end if;
        exception
            when duplicate_object or unique_violation then null;
            when insufficient_privilege then forbidden := forbidden || wanted.name;
        end;
        -- Two databases that change a role at once: one of them meets a row that changed under it, and all is done.
        begin
            if wanted.bypasses
                and exists (select from pg_roles where rolname = wanted.name and not rolbypassrls) then
                execute format('alter role %I bypassrls', wanted.name);
            end if;
        exception
            when internal_error then null;
            when insufficient_privilege then forbidden := forbidden || (wanted.name || ' (bypassrls)');
        end;
    end loop;
    if forbidden <> '{}' then
        raise notice 'this login may not create roles, so these are missing: %', array_to_string(forbidden, ', ')
            using hint = 'Simulations can be run and read. To share them by role, let an administrator run setup once.';
    end if;
end
$$;
