-- Takes a request in, or raises an error of class SI and leaves nothing. The functions submit_… call this with what each
-- kind needs; whatever does not belong to a kind is null. Gives the number of the submission.
create or replace function bassin.submit(
    simulation int4, kind int2, province bpchar, stream int2, candidate int4, number int4, until date,
    round_kind int2, category int2, is_on bool, reason text, key uuid, preview bool, horizon numeric
) returns int8
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    horizon_days constant int4 :=
        case when horizon is not null then bassin.whole_number('horizon_days', horizon, 1, 1096) end;
    side constant text := bassin.side_for(simulation, kind, province);
    is_open bool;
    wanted bassin.submission;
    made int8;
begin
    select s.is_open into is_open from bassin.simulation as s where s.simulation_id = submit.simulation;
    if not found then perform bassin.refuse('SI001', simulation::text); end if;
    if side is null then
        perform bassin.refuse('SI003', concat_ws(' ', law.word('instruction_kind', kind), province));
    end if;
    if kind = 7 and (coalesce(trim(reason), '') = '' or length(reason) > 2000) then
        perform bassin.refuse('SI006', '2000');
    end if;
    wanted := row(
        simulation, null, kind, province, stream, candidate, number, until, round_kind, category, is_on, reason,
        coalesce(preview, false), case when preview then horizon_days end, coalesce(key, gen_random_uuid()), side
    );
    made := bassin.earlier_submission(wanted);
    if made is not null then return made; end if;
    if not is_open then perform bassin.refuse('SI002', simulation::text); end if;
    if candidate is not null then perform bassin.require_file(simulation, kind, province, stream, candidate); end if;

    insert into bassin.submission as s (
        simulation_id, kind, jurisdiction, stream, candidate_id, number, until, round_kind, category, is_on, reason,
        is_preview, horizon_days, idempotency_key, acting_for
    )
    values (
        wanted.simulation_id, wanted.kind, wanted.jurisdiction, wanted.stream, wanted.candidate_id, wanted.number,
        wanted.until, wanted.round_kind, wanted.category, wanted.is_on, wanted.reason, wanted.is_preview,
        wanted.horizon_days, wanted.idempotency_key, wanted.acting_for
    )
    on conflict (simulation_id, submitted_by, idempotency_key) do nothing
    returning s.submission_id into made;
    -- Somebody else with the same login and key was faster.
    if made is null then return bassin.earlier_submission(wanted); end if;
    perform pg_notify('bassin_submission', format('%s/%s', simulation, made));
    return made;
end
$$;
