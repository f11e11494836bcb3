import Postgres
import Testing

@testable import Store

/// Every constraint of a simulation's tables refuses a row of the small year that was changed to break it.
@Suite(.onServer) struct Constraints {
    struct Breach {
        let constraint: String
        let statement: String

        init(_ constraint: String, _ statement: String) {
            self.constraint = constraint
            self.statement = statement
        }
    }

    private static let federal = [
        Breach("a_category_goes_with_a_round_by_category", "update bassin.federal_round set category = 1"),
        Breach(
            "a_round_invites_no_more_than_asked",
            "update bassin.federal_round set requested = 1 where round_id = 1"),
        Breach(
            "a_round_invites_whom_it_considers",
            "update bassin.federal_round set considered = 1 where round_id = 1"),
        Breach(
            "a_round_for_nominees_invites_nominees",
            "update bassin.federal_round set nominees = 0 where round_id = 2"),
        Breach("a_round_that_invites_has_a_cut_off", "update bassin.federal_round set tie_break_on = null"),
        Breach(
            "a_tie_break_is_not_after_the_round",
            "update bassin.federal_round set tie_break_on = '2025-12-01'"),
        Breach(
            "only_a_round_for_nominees_is_without_size",
            "update bassin.federal_round set requested = null where round_id = 1"),
        Breach("a_round_belongs_to_a_simulation", "update bassin.federal_round set simulation_id = 99"),
        Breach(
            "an_invitation_meets_the_cut_off_of_its_round",
            "update bassin.invitation set score = 499 where invitation_id = 2"),
        Breach("an_invitation_is_for_one_program", "update bassin.invitation set program = 3"),
        Breach(
            "an_invitation_is_answered_in_its_window",
            "update bassin.invitation set outcome_on = '2025-12-31'"),
        Breach(
            "an_application_rests_on_an_invitation_or_a_nomination",
            "update bassin.application set invitation_id = null where application_id = 1"),
        Breach(
            "a_nominee_applies_as_a_nominee",
            "update bassin.application set program = 8 where application_id = 1"),
        Breach(
            "an_application_is_decided_after_it_was_made",
            "update bassin.application set decided_on = '2025-01-01' where application_id = 1"),
        Breach("a_refusal_has_a_ground", "update bassin.application set ground = 1 where application_id = 1"),
    ]

    private static let provincial = [
        Breach(
            "a_draw_invites_no_more_than_asked_or_considered", "update bassin.provincial_draw set invited = 3"
        ),
        Breach("a_draw_is_of_a_stream", "update bassin.provincial_draw set stream = 9"),
        Breach(
            "a_file_is_as_its_dates_say",
            "update bassin.provincial_file set closed_on = null where file_id = 1"),
        Breach(
            "experience_in_quebec_alone_is_flagged", "update bassin.provincial_file set is_flagged = false"),
        Breach(
            "issued_nominations_never_exceed_the_allocation",
            "update bassin.nomination set place = 3 where nomination_id = 3"),
        Breach(
            "a_nomination_uses_an_allocation_of_its_province_and_year",
            "update bassin.nomination set allocation = 7 where nomination_id = 1"),
        Breach(
            "a_nomination_uses_the_year_it_was_issued_in",
            "update bassin.nomination set year = 2024 where nomination_id = 1"),
        Breach(
            "apply_by_is_so_many_months_after_issued_on",
            "update bassin.nomination set apply_by = apply_by + 1 where nomination_id = 3"),
        Breach(
            "a_nomination_is_accepted_in_time",
            "update bassin.nomination set accepted_on = '2025-05-02', invited_on = '2025-05-03' where nomination_id = 1"
        ),
        Breach(
            "a_nominee_is_invited_after_acceptance",
            "update bassin.nomination set invited_on = '2025-04-09' where nomination_id = 1"),
        Breach(
            "a_nominee_applies_in_time",
            "update bassin.nomination set applied_on = '2025-10-02' where nomination_id = 1"),
        Breach(
            "a_nomination_stands_as_its_dates_say",
            "update bassin.nomination set state = 4 where nomination_id = 1"),
        Breach(
            "a_place_in_use_is_kept", "update bassin.nomination set place_fate = 1 where nomination_id = 1"),
        Breach(
            "a_nomination_of_experience_in_quebec_alone_is_flagged",
            "update bassin.nomination set is_flagged = false where nomination_id = 2"),
        Breach(
            "a_candidate_has_one_live_nomination",
            "update bassin.nomination set candidate_id = 3 where nomination_id = 3"),
        Breach("a_place_is_used_once", "update bassin.nomination set place = 1 where nomination_id = 3"),
    ]

    private static let simulation = [
        Breach("a_simulation_has_a_name", "update bassin.simulation set name = ''"),
        Breach("a_simulation_ends_after_it_begins", "update bassin.simulation set last_day = '2024-12-30'"),
        Breach("the_current_day_is_in_the_period", "update bassin.simulation set current_day = '2026-01-01'"),
        Breach("an_identifier_names_one_stream", "update bassin.stream set id = 'sk-ee'"),
        Breach("a_stream_belongs_to_a_simulation", "delete from bassin.simulation"),
        Breach("a_stream_is_not_of_quebec_or_nunavut", "update bassin.stream set jurisdiction = 'QC'"),
        Breach("a_track_is_base_enhanced_or_either", "update bassin.stream set track = 3"),
        Breach("a_signal_belongs_to_a_simulation", "update bassin.intent_signal set simulation_id = 99"),
        Breach("a_severity_is_known", "update bassin.intent_signal set severity = 3"),
        Breach(
            "an_allocation_total_belongs_to_a_simulation",
            "insert into bassin.allocation_total values (99, 'SK', 2025, 1)"),
        Breach(
            "an_allocation_total_is_not_negative",
            "insert into bassin.allocation_total values (1, 'SK', 2025, -1)"),
        Breach(
            "an_allocation_has_one_of_its_totals",
            "update bassin.allocation set total = 3 where jurisdiction = 'SK'"),
        Breach(
            "an_allocation_is_in_force_in_its_year",
            "update bassin.allocation set effective_on = '2026-01-01'"),
        Breach(
            "instructions_are_counted_from_one", "update bassin.instruction set ordinal = 0 where ordinal = 1"
        ),
        Breach(
            "an_instruction_has_the_figures_of_its_kind",
            "update bassin.instruction set kind = 8 where ordinal = 1"),
        Breach(
            "a_refused_instruction_has_no_figures",
            "update bassin.instruction set refusal = 1 where ordinal = 2"),
        Breach(
            "an_idempotency_key_is_used_once",
            "update bassin.instruction set idempotency_key = '00000000-0000-0000-0000-000000000001'"),
        Breach(
            "a_candidate_stands_as_the_dates_say",
            "update bassin.candidate set left_on = null where candidate_id = 8"),
        Breach("a_former_profile_ended_for_a_reason", "update bassin.former_profile set departure = 0"),
        Breach("nominees_are_counted_among_the_profiles", "update bassin.pool_count set nominees = 2"),
    ]

    private static let live = [
        Breach(
            "a_fork_has_a_day_in_the_period", "update bassin.simulation set forked_on = '2025-06-01'"),
        Breach("a_simulated_day_takes_a_second_to_a_day", "update bassin.simulation set day_seconds = 0"),
        Breach("clock_keepers_are_known", "update bassin.simulation set clock_keepers = 3"),
        Breach(
            "a_key_is_used_for_one_submission",
            "update bassin.submission set idempotency_key = '00000000-0000-0000-0000-000000000001'"),
        Breach(
            "a_submission_belongs_to_a_simulation",
            "insert into bassin.submission (simulation_id, kind, is_on, acting_for) values (99, 9, true, 'federal')"
        ),
        Breach("a_submission_is_about_a_stream", "update bassin.submission set stream = 9"),
        Breach("a_submission_has_the_figures_of_its_kind", "update bassin.submission set stream = null"),
        Breach("a_submission_is_within_bounds", "update bassin.submission set number = 1000001"),
        Breach(
            "a_preview_looks_ahead_so_many_days",
            "update bassin.submission set horizon_days = 0 where is_preview"),
        Breach("a_submission_acts_for_a_side", "update bassin.submission set acting_for = 'YT'"),
        Breach(
            "an_answer_belongs_to_a_submission",
            "insert into bassin.answer (simulation_id, submission_id, refusal, message_en, message_fr) values (1, 99, 0, 'x', 'x')"
        ),
        Breach("an_answer_names_its_instructions", "update bassin.answer set last_ordinal = null"),
        Breach("a_refusal_has_no_figures", "update bassin.answer set refusal = 1"),
        Breach("an_answer_has_words", "update bassin.answer set message_fr = ''"),
        Breach(
            "a_submitted_instruction_acts_for_a_side",
            "update bassin.instruction set acting_for = null where submission_id is not null"),
        Breach(
            "an_instruction_belongs_to_its_submission",
            "update bassin.instruction set submission_id = 99 where submission_id is not null"),
        Breach(
            "a_submission_is_applied_once",
            "update bassin.instruction set submission_id = 1, acting_for = 'SK' where ordinal <= 16"),
        Breach("an_audit_link_belongs_to_a_simulation", "update bassin.audit_link set simulation_id = 99"),
        Breach("an_audit_link_covers_something", "update bassin.audit_link set last_ordinal = -1"),
        Breach("a_hash_has_32_bytes", "update bassin.audit_link set hash = ''"),
    ]

    private static var all: [Breach] { federal + provincial + simulation + places + live }

    @Test func `every constraint refuses what it forbids`() throws {
        let database = try Database(TestDatabase.clone())
        _ = try SimulationWriter(SmallYear.snapshot).store(in: database)
        try SmallYear.submit(in: database)
        for breach in Self.all {
            let error = #expect(throws: PostgresError.self, "\(breach.constraint)") {
                try database.connection.transaction { try $0.run(SQL(breach.statement)) }
            }
            guard case .server(let refusal) = error else { continue }
            #expect(refusal.constraint == breach.constraint, "\(refusal.message)")
        }
    }

    @Test func `no constraint is left untried`() throws {
        let connection = try Connection(TestDatabase.clone())
        let table = try connection.table(
            """
            select conname from pg_constraint
            where connamespace = 'bassin'::regnamespace and contype in ('c', 'f', 'u')
                and conrelid::regclass::text not like '%published%'
            union
            select indexrelid::regclass::text from pg_index join pg_class on pg_class.oid = indrelid
            where relnamespace = 'bassin'::regnamespace and indisunique and indpred is not null
            """)
        let names = table.rows.compactMap { $0[0]?.replacing("bassin.", with: "") }
        #expect(Set(names) == Set(Self.all.map(\.constraint)))
    }

    @Test func `every key begins with the simulation, and there are no triggers`() throws {
        let connection = try Connection(TestDatabase.clone())
        let odd = try connection.table(
            """
            select conrelid::regclass::text from pg_constraint join pg_attribute
                on attrelid = conrelid and attnum = conkey[1]
            where connamespace = 'bassin'::regnamespace and contype in ('p', 'f', 'u') and attname <> 'simulation_id'
                and conrelid::regclass::text not like '%published%'
            union all
            select tgrelid::regclass::text from pg_trigger where not tgisinternal
            """)
        #expect(odd.rows == [])
    }
}
