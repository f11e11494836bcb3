-- Who writes: the engine all rows of simulations, but never a row twice of what is kept for the auditor; the owner all.
do $$
declare
    name text;
begin
    for name in
        select c.relname from pg_class as c
        where c.relnamespace = 'bassin'::regnamespace and c.relkind = 'r'
            and exists (select from pg_roles where rolname = 'bassin_engine')
        order by c.relname
    loop
        -- Submissions are the officers', instructions, answers and links are the record: nobody changes what is there.
        if name not in ('submission') then execute format('grant insert on bassin.%I to bassin_engine', name); end if;
        if name not in ('submission', 'answer', 'instruction', 'audit_link') then
            execute format('grant update, delete on bassin.%I to bassin_engine', name);
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'bassin_engine') then
        grant execute on function bassin.seal(int4) to bassin_engine;
        -- The law is mirrored by whichever program finds another one.
        grant insert, update, delete on law.edition, law.source, law.parameter, law.parameter_version to bassin_engine;
        for name in
            select p.oid::regprocedure from pg_proc as p
            where p.pronamespace = 'bassin'::regnamespace and p.proname ~ '^submit'
        loop
            execute format('revoke execute on routine %s from bassin_engine', name);
        end loop;
    end if;
    if exists (select from pg_roles where rolname = 'bassin_owner') then
        grant insert, update, delete on all tables in schema bassin, ops to bassin_owner;
        grant select on all tables in schema ops to bassin_owner;
        grant insert, update, delete on all tables in schema law to bassin_owner;
        grant usage on all sequences in schema bassin to bassin_owner;
        grant execute on all routines in schema bassin to bassin_owner;
    end if;
end
$$;
