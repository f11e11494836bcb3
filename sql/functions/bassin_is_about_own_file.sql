-- Whether an instruction about a candidate names one with whom the province has dealings that whoever asks can see: a file of
-- the stream (kinds 3 and 4), a live nomination (5 and 6), any file (7). True where no candidate is named; then no table is
-- read, which not everybody who asks may.
create or replace function bassin.is_about_own_file(
    simulation int4, kind int2, province bpchar, stream int2, candidate int4
) returns bool
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if candidate is null then return true; end if;
    if kind in (5, 6) then
        return exists (
            select from bassin.nomination as n
            where n.simulation_id = simulation and n.candidate_id = candidate and n.jurisdiction = province
                and n.state <= 3
        );
    end if;
    return exists (
        select from bassin.provincial_file as f
        where f.simulation_id = simulation and f.candidate_id = candidate and f.jurisdiction = province
            and (kind = 7 or f.stream = is_about_own_file.stream)
    );
end
$$;
