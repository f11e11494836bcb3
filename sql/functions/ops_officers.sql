-- The logins of officers: for whom each acts, whether it may log in, how many sessions it has at this moment.
create or replace function ops.officers() returns table (officer text, sides text[], may_log_in bool, sessions int4)
language sql stable
begin atomic
    select
        r.rolname::text,
        array_agg(
            case when g.rolname like 'bassin\_pnp\_%' then upper(right(g.rolname::text, 2)) else substr(g.rolname::text, 8) end
            order by g.rolname),
        r.rolcanlogin,
        (select count(*) from pg_catalog.pg_stat_activity as a where a.usename = r.rolname)::int4
    from pg_catalog.pg_roles as r
    join pg_catalog.pg_auth_members as m on m.member = r.oid
    join pg_catalog.pg_roles as g
        on g.oid = m.roleid and g.rolname ~ '^bassin_(federal|facilitator|observer|pnp_..)$'
    where r.rolname !~ '^(bassin|pg)_' and not (r.rolsuper or r.rolcreaterole or r.rolbypassrls)
    group by r.rolname, r.rolcanlogin
    order by r.rolname;
end;
