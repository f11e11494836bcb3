-- The name of a code.
-- takes: list text, code int4
-- gives: name text
select law.name($1, $2) as name;
