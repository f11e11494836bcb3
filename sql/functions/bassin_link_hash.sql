-- The hash of a link of the audit chain: of the hash before it, then its instructions in their order, then the submissions it
-- answers with their answers. Days and instants are written as numbers, so that no setting of a session changes the text.
-- Columns are named: one that is added later does not break the chains there are.
create or replace function bassin.link_hash(
    simulation int4, previous bytea, first_ordinal int4, last_ordinal int4, submissions int8[]
) returns bytea
language sql stable
return sha256(
    previous
    || coalesce((
        select sha256(convert_to(string_agg(row(
            i.ordinal, i.day - date '2000-01-01', i.kind, i.jurisdiction, i.stream, i.candidate_id, i.number,
            i.until - date '2000-01-01', i.round_kind, i.category, i.published_round, i.is_on, i.reason, i.refusal,
            i.outcome_number, i.outcome_cut_off, i.issued_by, extract(epoch from i.issued_at), i.submission_id, i.acting_for
        )::text, e'\n' order by i.ordinal), 'UTF8'))
        from bassin.instruction as i
        where i.simulation_id = link_hash.simulation
            and i.ordinal between link_hash.first_ordinal and link_hash.last_ordinal
    ), '')
    || coalesce((
        select sha256(convert_to(string_agg(row(
            s.submission_id, s.kind, s.jurisdiction, s.stream, s.candidate_id, s.number, s.until - date '2000-01-01',
            s.round_kind, s.category, s.is_on, s.reason, s.is_preview, s.horizon_days, s.acting_for, s.submitted_by,
            s.submitted_as, extract(epoch from s.submitted_at), a.refusal, a.first_ordinal, a.last_ordinal,
            a.outcome_number, a.outcome_cut_off, a.details, a.message_en, a.message_fr, a.answered_by,
            extract(epoch from a.answered_at)
        )::text, e'\n' order by s.submission_id), 'UTF8'))
        from bassin.submission as s
        join bassin.answer as a using (simulation_id, submission_id)
        where s.simulation_id = link_hash.simulation and s.submission_id = any (link_hash.submissions)
    ), '')
);
