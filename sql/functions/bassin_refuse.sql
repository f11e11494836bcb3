-- Raises an error of class SI in the language of the session, with what to do instead. Long values are cut short.
create or replace function bassin.refuse(code text, variadic places text[] default '{}') returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    is_french constant bool := coalesce(current_setting('bassin.language', true), '') = 'fr';
    short constant text[] := array(
        select case when length(p) > 60 and code <> 'SI010' then left(p, 60) || '…' else left(coalesce(p, 'null'), 1000) end
        from unnest(places) with ordinality as u (p, n)
        order by n
    );
    words record;
begin
    select * into strict words from bassin.refusal_words() as w where w.state = code;
    raise exception using
        errcode = code,
        message = format(case when is_french then words.french else words.english end, variadic short),
        hint = case when is_french then words.french_hint else words.english_hint end;
end
$$;
