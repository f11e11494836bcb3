-- Drops a simulation with all its rows, as one statement and so wholly or not at all.
-- takes: simulation_id int4
-- gives: simulations int4
with
    file_signal as (delete from bassin.file_signal where simulation_id = $1),
    allocation_place as (delete from bassin.allocation_place where simulation_id = $1),
    nomination as (delete from bassin.nomination where simulation_id = $1),
    window_place as (delete from bassin.window_place where simulation_id = $1),
    application_window as (delete from bassin.application_window where simulation_id = $1),
    provincial_file as (delete from bassin.provincial_file where simulation_id = $1),
    provincial_draw as (delete from bassin.provincial_draw where simulation_id = $1),
    application as (delete from bassin.application where simulation_id = $1),
    invitation as (delete from bassin.invitation where simulation_id = $1),
    federal_round as (delete from bassin.federal_round where simulation_id = $1),
    pool_count as (delete from bassin.pool_count where simulation_id = $1),
    former_profile as (delete from bassin.former_profile where simulation_id = $1),
    candidate as (delete from bassin.candidate where simulation_id = $1),
    audit_link as (delete from bassin.audit_link where simulation_id = $1),
    answer as (delete from bassin.answer where simulation_id = $1),
    instruction as (delete from bassin.instruction where simulation_id = $1),
    submission as (delete from bassin.submission where simulation_id = $1),
    allocation as (delete from bassin.allocation where simulation_id = $1),
    allocation_total as (delete from bassin.allocation_total where simulation_id = $1),
    limit_change as (delete from bassin.limit_change where simulation_id = $1),
    limit_ceiling as (delete from bassin.limit_ceiling where simulation_id = $1),
    limit_stream as (delete from bassin.limit_stream where simulation_id = $1),
    allocation_limit as (delete from bassin.allocation_limit where simulation_id = $1),
    intent_signal as (delete from bassin.intent_signal where simulation_id = $1),
    stream as (delete from bassin.stream where simulation_id = $1),
    simulation as (delete from bassin.simulation where simulation_id = $1 returning simulation_id)
select count(*)::int4 as simulations
from simulation;
