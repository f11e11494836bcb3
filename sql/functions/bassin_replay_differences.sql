-- How many rows of a simulation's table stand stored and not recomputed, how many the other way round, and one of them.
create or replace function bassin.replay_differences(simulation int4, table_name text, columns text[])
returns table (stored_only int8, replayed_only int8, example text)
language plpgsql
as $$
declare
    listed constant text :=
        (select string_agg(format('%I', name), ', ' order by place) from unnest(columns) with ordinality as c (name, place));
begin
    return query execute format(
        'with stored as (select %1$s from bassin.%2$I where simulation_id = $1), '
        'replayed as (select %1$s from pg_temp.%3$I), '
        'missing as (select * from stored except all select * from replayed), '
        'extra as (select * from replayed except all select * from stored) '
        'select (select count(*) from missing), (select count(*) from extra), '
        'coalesce((select to_jsonb(m)::text from missing as m limit 1), (select to_jsonb(e)::text from extra as e limit 1))',
        listed, table_name, 'replayed_' || table_name)
    using simulation;
end
$$;
