-- Remembers which law was written, and by which version of the program.
-- takes: digest text, program text
-- gives: nothing
insert into law.edition (digest, program) values ($1, $2);
