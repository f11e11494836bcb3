-- Lets an officer log in, or no longer; in that case his or her sessions end at once.
create or replace function ops.let_in(name text, is_let_in bool) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform ops.require_officer(name);
    execute format('alter role %I %s', name, case when is_let_in then 'login' else 'nologin' end);
    if not is_let_in then
        perform pg_terminate_backend(a.pid) from pg_stat_activity as a where a.usename = let_in.name;
    end if;
end
$$;
