-- The simulations that take submissions, with how many wait.
-- takes: nothing
-- gives: simulation_id int4, current_day date, last_day date, day_seconds int4, clock_keepers int2, waiting int4
select s.simulation_id, s.current_day, s.last_day, s.day_seconds, s.clock_keepers,
    (
        select count(*)
        from bassin.submission as asked
        left join bassin.answer as a using (simulation_id, submission_id)
        where asked.simulation_id = s.simulation_id and a.submission_id is null
    )::int4 as waiting
from bassin.simulation as s
where s.is_open
order by s.simulation_id;
