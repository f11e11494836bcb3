-- The fingerprint of the law the database mirrors; no row before it was first written.
-- takes: nothing
-- gives: digest text
select digest from law.edition;
