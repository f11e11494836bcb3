-- Forgets the law, to be written anew in the same transaction; readers see the old one until then.
-- takes: nothing
-- gives: nothing
with versions as (delete from law.parameter_version),
parameters as (delete from law.parameter),
sources as (delete from law.source)
delete from law.edition;
