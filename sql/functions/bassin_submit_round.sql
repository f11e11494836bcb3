-- Asks for a federal round: its kind, how many invitations, and for a round by category which. A round for nominees may be
-- without a number: it then invites all.
--   select bassin.submit_round(simulation => 7, kind => 'canadian_experience', invitations => 3000);
create or replace function bassin.submit_round(
    simulation int4, kind text, invitations numeric default null, category text default null,
    key uuid default null, preview bool default false, horizon_days numeric default null
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    kind_code constant int2 := bassin.code('round_kind', kind);
    -- Null and not null must go together with the kind, else the word that is missing or too much is asked for.
    category_code constant int2 :=
        case when category is not null or kind_code = 5 then bassin.code('category', category) end;
begin
    if category is not null and kind_code <> 5 then perform bassin.refuse('SI010', 'kind', kind, 'category'); end if;
    return bassin.submit(
        simulation, 1::int2, null, null, null,
        case when invitations is not null or kind_code <> 4
            then bassin.whole_number('invitations', invitations, 1, 1000000) end,
        null, kind_code, category_code, null, null, key, preview, horizon_days);
end
$$;
