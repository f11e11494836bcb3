-- Makes an empty temporary table replayed_<table> with the named columns of a table of a simulation, for its recomputed rows.
create or replace function bassin.replay_table(table_name text, columns text[])
returns void
language plpgsql
as $$
begin
    execute format('drop table if exists pg_temp.%I', 'replayed_' || table_name);
    execute format(
        'create temporary table %I on commit drop as select %s from bassin.%I with no data', 'replayed_' || table_name,
        (select string_agg(format('%I', name), ', ' order by place) from unnest(columns) with ordinality as c (name, place)),
        table_name);
end
$$;
