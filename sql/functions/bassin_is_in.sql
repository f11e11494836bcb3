-- Whether whoever asks has the rights of a role, directly or through another. A role that is not there has no members; who
-- owns the tables may do all, also where there are no roles.
-- The body is bound when it is created, here and in all functions of row security: a caller's own tables and search path
-- cannot stand in for the server's.
create or replace function bassin.is_in(role text) returns bool
language sql stable parallel safe
return exists (
    select from pg_catalog.pg_roles as r
    where r.rolname = is_in.role::name and pg_catalog.pg_has_role(r.oid, 'usage')
) or exists (
    select from pg_catalog.pg_class as c
    where c.oid = 'bassin.simulation'::pg_catalog.regclass and pg_catalog.pg_has_role(c.relowner, 'usage')
);
