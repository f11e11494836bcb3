-- Makes the login of an officer.
-- takes: name text, side text, verifier text
-- gives: nothing
select ops.add_officer($1, $2, $3);
