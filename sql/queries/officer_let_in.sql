-- Lets an officer log in, or no longer.
-- takes: name text, is_let_in bool
-- gives: nothing
select ops.let_in($1, $2);
