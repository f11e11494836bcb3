-- What the stored and the recomputed rows of a table do not share.
-- takes: simulation_id int4, table_name text, columns _text
-- gives: stored_only int8, replayed_only int8, example text
select stored_only, replayed_only, example
from bassin.replay_differences($1, $2, $3);
