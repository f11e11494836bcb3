-- Notes that a file was applied.
-- takes: path text, body text
-- gives: nothing
insert into ops.applied_file (path, digest)
values ($1, encode(sha256(convert_to($2, 'UTF8')), 'hex'))
on conflict (path) do update set digest = excluded.digest, applied_at = now();
