-- The error SI014 unless a login of this name was made for an officer: it belongs to a province, the federal side, the
-- facilitator or the observers, and to nothing that may write or make roles.
create or replace function ops.require_officer(name text) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from ops.officers() as o where o.officer = require_officer.name) then
        perform bassin.refuse('SI014', name);
    end if;
end
$$;
