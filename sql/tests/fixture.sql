-- A small open simulation in which Saskatchewan and Ontario both have something to hide; every test begins with it.
create schema tap;
grant usage on schema tap to public;
create extension pgtap schema tap;
set search_path = tap, public;

insert into bassin.simulation (
    simulation_id, name, scenario_name, scenario_text, seed, law_digest, scenario_digest, population_digest,
    program_version, record_digest, first_day, last_day, current_day, is_open)
overriding system value
values
    (1, 'shared', 'by hand', e'name: by hand\nseed: 4242\n', 4242, 'l', 's', 'p', '1', 'r', '2025-01-01', '2025-12-31',
        '2025-06-30', true),
    (2, 'closed', 'by hand', '', 1, 'l', 's', 'p', '1', 'r', '2025-01-01', '2025-12-31', '2025-06-30', false);

insert into bassin.stream (simulation_id, position, id, jurisdiction, english, french, track)
select n, position, id, jurisdiction, id, id, 1
from generate_series(1, 2) as n
cross join (values (0, 'sk-ee', 'SK'), (1, 'on-ee', 'ON')) as s (position, id, jurisdiction);

insert into bassin.intent_signal values (1, 0, 'I1', 'file', 'dossier', 1, -3);
insert into bassin.allocation_total values (1, 'SK', 2025, 10), (1, 'ON', 2025, 20);
insert into bassin.allocation values (1, 'SK', 2025, 1, '2025-01-01', 10), (1, 'ON', 2025, 1, '2025-01-01', 20);

-- Candidate 1 named both provinces, 2 Saskatchewan, 3 Ontario, 4 nobody, 5 nobody but has a file with Saskatchewan.
insert into bassin.candidate (
    simulation_id, candidate_id, submitted_on, submitted_second, standing, departure, profiles, score, programs, categories,
    interest, recorded_on, born_on, education, studied_in, worked_in, ties, first_language, second_language, occupation,
    canadian_months, foreign_months, earnings, permit, children, funds, facts)
select 1, id, '2025-01-02', 60, 1, 0, 1, 470, 1, 0, interest, '2025-01-02', '1995-05-05', 0, 0, 0, 0, 0, 0, 21231, 0, 0, 0, 0, 0, 0, 0
from (values (1, 2048 | 256), (2, 2048), (3, 256), (4, 0), (5, 0)) as c (id, interest);

insert into bassin.former_profile values
    (1, 1, '2024-01-01', 1, '2024-12-01', 1, 400), (1, 4, '2024-01-01', 1, '2024-12-01', 1, 400);
insert into bassin.pool_count values (1, '2025-06-30', 471, 3, 0), (1, '2025-06-30', 481, 12, 11), (1, '2025-06-30', 491, 20, 0);

insert into bassin.provincial_draw values
    (1, 1, 0, 'SK', '2025-02-01', 9, 3, 470, 8), (1, 2, 1, 'ON', '2025-02-02', 9, 7, 460, 9);
insert into bassin.provincial_file (
    simulation_id, file_id, candidate_id, stream, jurisdiction, draw_id, points, opened_on, apply_by, applied_on, due_on,
    closed_on, state, intent_sum, intent_level, is_flagged, is_quebec_only, resolution)
select 1, id, candidate, stream, province, null, 470, '2025-02-02', '2025-04-02', '2025-02-03', '2025-03-03',
    case when is_nominated then '2025-03-01'::date end, case when is_nominated then 2 else 1 end, 0, 0, false, false, 0
from (values (1, 1, 0, 'SK', false), (2, 1, 1, 'ON', false), (3, 2, 0, 'SK', true), (4, 3, 1, 'ON', true),
    (5, 5, 0, 'SK', false)) as f (id, candidate, stream, province, is_nominated);
insert into bassin.file_signal values (1, 1, 0, -3), (1, 2, 0, -3);
insert into bassin.nomination (
    simulation_id, nomination_id, candidate_id, stream, jurisdiction, file_id, is_enhanced, issued_on, year, place, allocation,
    accept_by, accepted_on, invited_on, validity_months, extension_months, apply_by, applied_on, state, place_fate,
    intent_sum, intent_level, intent_regime, is_flagged, is_quebec_only)
select 1, id, candidate, stream, province, file, true, '2025-03-01', 2025, 1, total, '2025-03-31', '2025-03-02',
    invited_on::date, 6, 0, '2025-09-01', applied_on::date, state, 0, 0, 0, 0, false, false
from (values (1, 2, 0, 'SK', 3, 10, null, null, 1), (2, 3, 1, 'ON', 4, 20, '2025-03-05', '2025-03-20', 3))
    as n (id, candidate, stream, province, file, total, invited_on, applied_on, state);

insert into bassin.federal_round values
    (1, 1, '2025-02-05', 0, null, 1, 1, 470, '2025-01-02', 60, 0, 4, null),
    (1, 2, '2025-03-05', 4, null, null, 1, 1070, '2025-01-02', 60, 1, 1, null);
insert into bassin.invitation values
    (1, 1, 1, 4, '2025-02-05', 470, 470, 1, '2025-04-06', 1, '2025-03-01'),
    (1, 2, 2, 3, '2025-03-05', 1070, 1070, 8, '2025-05-04', 1, '2025-03-20');
insert into bassin.application values
    (1, 1, 4, null, 1, 1, '2025-03-01', '2025-09-01', null, 0, 0), (1, 2, 3, 2, 2, 8, '2025-03-20', '2025-09-20', null, 0, 0);
insert into bassin.instruction (
    simulation_id, ordinal, day, kind, jurisdiction, stream, candidate_id, number, until, round_kind, refusal, outcome_number,
    outcome_cut_off)
values
    (1, 1, '2025-02-01', 0, null, null, null, null, '2025-02-01', null, 0, 32, 0),
    (1, 2, '2025-02-01', 2, 'SK', 0, null, 9, null, null, 0, 3, 470),
    (1, 3, '2025-02-02', 2, 'ON', 1, null, 9, null, null, 0, 7, 460),
    (1, 4, '2025-02-05', 1, null, null, null, 1, null, 0, 0, 1, 470),
    (1, 5, '2025-03-01', 3, 'SK', 0, 2, null, null, null, 0, 1, 0),
    (1, 6, '2025-03-01', 3, 'ON', 1, 3, null, null, null, 0, 1, 0),
    (1, 7, '2025-03-02', 1, null, null, null, 9, null, 0, 5, 0, 0);
select bassin.seal(1);
