-- The files that were applied, with what they were then.
-- takes: nothing
-- gives: path text, digest text
select path, digest
from ops.applied_file
order by path;
