-- Takes out the rows of allocation_place that are about to be written anew.
-- takes: simulation_id int4, nomination_ids _int4, limit_positions _int4, ordinals _int4
-- gives: nothing
delete from bassin.allocation_place as p
using unnest($2::int4[], $3::int4[], $4::int4[]) as changed (nomination_id, limit_position, ordinal)
where p.simulation_id = $1 and p.nomination_id = changed.nomination_id
    and p.limit_position = changed.limit_position and p.ordinal = changed.ordinal;
