-- Notes a migration, before it is applied in the same transaction.
-- takes: number int4, name text, body text
-- gives: nothing
insert into ops.migration (number, name, digest)
values ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'));
