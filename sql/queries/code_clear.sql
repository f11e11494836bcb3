-- Empties the table of codes, to be filled again in the same transaction.
-- takes: nothing
-- gives: nothing
delete from law.code;
