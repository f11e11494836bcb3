-- The SHA-256 of a text.
-- takes: body text
-- gives: digest text
select encode(sha256(convert_to($1, 'UTF8')), 'hex') as digest;
