-- Makes the temporary table for the recomputed rows of a table.
-- takes: table_name text, columns _text
-- gives: made bool
select bassin.replay_table($1, $2) is not null as made;
