-- The error SI008 unless whoever asks can see what an instruction of a kind is about: an open or closed file of the stream
-- (3, 4), a live nomination (5, 6), a file of the province (7). A candidate of others and one that does not exist are answered alike.
create or replace function bassin.require_file(
    simulation int4, kind int2, province bpchar, stream int2, candidate int4
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if not bassin.is_about_own_file(simulation, kind, province, stream, candidate) then
        perform bassin.refuse('SI008', law.word('refusal', case kind when 7 then 17 when 5 then 14 when 6 then 14 else 8 end));
    end if;
end
$$;
