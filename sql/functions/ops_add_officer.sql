-- Makes the login of an officer who acts for a side: federal, facilitator, observer, or a province's abbreviation. The server
-- puts the statement together, quoting name and verifier, since making a role takes no parameters. Its sessions wait neither
-- for ever nor on others: what is too long is ended.
create or replace function ops.add_officer(name text, side text, verifier text) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    member_of text;
    word text;
begin
    if coalesce(name !~ '^[a-z][a-z0-9_.-]{1,39}$', true) or name ~ '^(bassin|pg)_' or name in ('postgres', 'public', 'none') then
        perform bassin.refuse('SI012', name);
    end if;
    if exists (select from pg_roles as r where r.rolname = name::name) then perform bassin.refuse('SI013', name); end if;
    perform ops.require_verifier(verifier);
    member_of := case
        when side in ('federal', 'facilitator', 'observer') then 'bassin_' || side
        else 'bassin_pnp_' || lower(bassin.find_province(side))
    end;
    execute format('create role %I login password %L in role %I connection limit 20', name, verifier, member_of);
    foreach word in array array[
        'statement_timeout = ''90s''', 'lock_timeout = ''5s''', 'idle_in_transaction_session_timeout = ''60s''',
        'default_transaction_isolation = ''read committed'''
    ] loop
        execute format('alter role %I in database %I set %s', name, current_database(), word);
    end loop;
end
$$;
