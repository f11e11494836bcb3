-- An error unless a text is the verifier of a password, so that no password is ever kept or logged as it is.
create or replace function ops.require_verifier(verifier text) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if coalesce(verifier !~ '^SCRAM-SHA-256\$\d+:[A-Za-z0-9+/]+=*\$[A-Za-z0-9+/]+=*:[A-Za-z0-9+/]+=*$', true) then
        perform bassin.refuse('SI015');
    end if;
end
$$;
