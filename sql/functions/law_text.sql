-- What a parameter of law says on a day, in English or French; without a language, in that of the session.
create or replace function law.text(parameter text, day date, lang text default null) returns text
language sql stable parallel safe
return (
    select
        case when coalesce(text.lang, current_setting('bassin.language', true)) = 'fr' then v.french else v.english end
    from law.parameter_version as v
    where v.name = text.parameter and text.day between v.first_day and v.last_day
);
