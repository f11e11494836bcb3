-- The words of a code in the language of the session: English, or French when bassin.language is fr.
create or replace function law.word(list text, code int4) returns text
language sql stable parallel safe
return (
    select case when current_setting('bassin.language', true) = 'fr' then c.french else c.english end
    from law.code as c
    where c.list = word.list and c.code = word.code
);
