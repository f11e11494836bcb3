-- Gives an officer another password, by its verifier.
-- takes: name text, verifier text
-- gives: nothing
select ops.set_password($1, $2);
