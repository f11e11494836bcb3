-- What the roles may do, as far as they exist. Provinces and observers read what is published about everybody; their own
-- candidates come with row security, so until then they see none.
do $$
declare
    member text;
    shared constant text := 'bassin.simulation, bassin.stream, bassin.intent_signal, bassin.allocation, '
        'bassin.allocation_total, bassin.allocation_limit, bassin.limit_stream, bassin.limit_ceiling, '
        'bassin.limit_change, bassin.application_window, bassin.federal_round, bassin.provincial_draw, bassin.pool_count, '
        'bassin.published_round, bassin.published_pool_count, bassin.published_nominations, '
        'report.federal_round, report.provincial_draw';
begin
    for member in select rolname from pg_roles where rolname ~ '^bassin_(owner|engine|federal|observer|pnp_..)$' loop
        execute format('grant usage on schema law, bassin, report to %I', member);
        execute format('grant select on all tables in schema law to %I', member);
        execute format('grant execute on all functions in schema law to %I', member);
        execute format('grant select on %s to %I', shared, member);
        if member in ('bassin_owner', 'bassin_engine', 'bassin_federal') then
            execute format('grant select on all tables in schema bassin, report to %I', member);
        end if;
        if member in ('bassin_owner', 'bassin_engine') then
            execute format('grant insert, update, delete on all tables in schema bassin to %I', member);
            execute format('grant usage on all sequences in schema bassin to %I', member);
            execute format(
                'grant insert, update, delete on law.edition, law.source, law.parameter, law.parameter_version to %I',
                member);
        end if;
        if member = 'bassin_owner' then
            execute format('grant usage on schema ops to %I', member);
            execute format('grant select, insert, update, delete on all tables in schema ops to %I', member);
            execute format('grant insert, update, delete on law.code to %I', member);
        end if;
    end loop;
end
$$;
