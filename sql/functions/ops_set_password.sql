-- Gives an officer another password, of which only the verifier is sent and kept: SCRAM-SHA-256, computed by the program.
create or replace function ops.set_password(name text, verifier text) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform ops.require_officer(name);
    perform ops.require_verifier(verifier);
    execute format('alter role %I password %L', name, verifier);
end
$$;
