-- Lets the next renewal of statistics look at fewer rows: six thousand of a table tell the planner enough.
-- takes: nothing
-- gives: target text
select set_config('default_statistics_target', '20', true) as target;
