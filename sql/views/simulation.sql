-- Simulations as everybody may see them. Who has the seed and the scenario can run the simulation again and so knows every
-- candidate: only those who see all are shown the seed, here and in the scenario's text.
drop view if exists report.simulation;
create view report.simulation with (security_barrier = true) as
select
    s.simulation_id,
    s.name,
    s.scenario_name,
    case when (select bassin.sees_all()) then s.scenario_text
        else regexp_replace(s.scenario_text, '(\mseed["'']?\s*:)[^,}\n]*', '\1 0', 'gi') end as scenario_text,
    case when (select bassin.sees_all()) then s.seed end as seed,
    s.law_digest,
    s.scenario_digest,
    s.population_digest,
    s.program_version,
    s.record_digest,
    s.first_day,
    s.last_day,
    s.current_day,
    s.is_open,
    s.day_seconds,
    law.name('clock_keepers', s.clock_keepers) as clock_keepers,
    s.next_event,
    s.forked_from,
    s.forked_on,
    s.created_at,
    s.created_by
from bassin.simulation as s;
