-- Whether the database was ever set up.
-- takes: nothing
-- gives: is_there bool
select to_regclass('ops.migration') is not null as is_there;
