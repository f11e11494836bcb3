-- Waits until nobody else writes the law, until the end of the transaction. The number spells "law" in ASCII.
-- takes: nothing
-- gives: nothing
select pg_advisory_xact_lock(7102839);
