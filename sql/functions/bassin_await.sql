-- Waits until a submission is answered, at most so many seconds, and gives the answer in words; null when there is none yet.
-- It ends the transaction it is called in again and again, so it cannot stand inside one. Other programs wait for a
-- notification on the channel bassin_answer instead.
--   call bassin.await(7, 12);
create or replace procedure bassin.await(
    simulation int4, submission int8, seconds numeric default 10, inout answer text default null
)
language plpgsql
as $$
declare
    stop_at constant timestamptz := pg_catalog.clock_timestamp()
        + pg_catalog.make_interval(secs => pg_catalog.float8(bassin.whole_number('seconds', seconds, 0, 60)));
begin
    perform from bassin.submission as s where s.simulation_id = simulation and s.submission_id = submission;
    if not found then perform bassin.refuse('SI011', submission::text, simulation::text); end if;
    loop
        select case when pg_catalog.current_setting('bassin.language', true) = 'fr' then a.message_fr else a.message_en end
        into answer
        from bassin.answer as a
        where a.simulation_id = simulation and a.submission_id = submission;
        exit when found or pg_catalog.clock_timestamp() >= stop_at;
        commit;
        perform pg_catalog.pg_sleep(0.05);
    end loop;
end
$$;
