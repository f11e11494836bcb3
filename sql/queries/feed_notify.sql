-- Tells everybody something that is published; whoever is connected may listen to bassin_feed.
-- takes: announcement text
-- gives: nothing
select pg_notify('bassin_feed', $1);
