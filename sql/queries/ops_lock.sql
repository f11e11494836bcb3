-- Waits until nobody else migrates this database. The number spells "bassin" in ASCII.
-- takes: nothing
-- gives: nothing
select pg_advisory_lock(107850790594926);
