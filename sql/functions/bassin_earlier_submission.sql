-- The submission that was made with a key before, when it asked for the same; null when the key is new; the error SI007 when
-- it asked for something else. Days to advance by are compared, not the day they led to: the clock may have moved since.
create or replace function bassin.earlier_submission(wanted bassin.submission) returns int8
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    earlier bassin.submission;
begin
    select s.* into earlier
    from bassin.submission as s
    where s.simulation_id = wanted.simulation_id and s.submitted_by = session_user
        and s.idempotency_key = wanted.idempotency_key;
    if not found then return null; end if;
    if (earlier.kind, earlier.jurisdiction, earlier.stream, earlier.candidate_id, earlier.number, earlier.round_kind,
            earlier.category, earlier.is_on, earlier.reason, earlier.is_preview, earlier.horizon_days, earlier.acting_for)
        is distinct from
            (wanted.kind, wanted.jurisdiction, wanted.stream, wanted.candidate_id, wanted.number, wanted.round_kind,
            wanted.category, wanted.is_on, wanted.reason, wanted.is_preview, wanted.horizon_days, wanted.acting_for)
        or (wanted.number is null and earlier.until is distinct from wanted.until)
    then
        perform bassin.refuse('SI007', wanted.idempotency_key::text, earlier.submission_id::text);
    end if;
    return earlier.submission_id;
end
$$;
