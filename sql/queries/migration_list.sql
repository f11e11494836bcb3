-- The migrations that were applied.
-- takes: nothing
-- gives: number int4, name text, digest text
select number, name, digest
from ops.migration
order by number;
