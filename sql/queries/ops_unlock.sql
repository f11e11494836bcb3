-- Lets others migrate this database.
-- takes: nothing
-- gives: nothing
select pg_advisory_unlock(107850790594926);
