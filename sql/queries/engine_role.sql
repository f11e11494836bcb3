-- Turns to the role that writes simulations, when this login is a member of it and has no right of its own to.
-- takes: nothing
-- gives: role text
select case
    when r.rolsuper or r.rolbypassrls then session_user::text
    when exists (select from pg_roles as e where e.rolname = 'bassin_engine' and pg_has_role(session_user, e.oid, 'member'))
        then set_config('role', 'bassin_engine', false)
    else session_user::text
end as role
from pg_roles as r
where r.rolname = session_user;
