import Postgres
import Rulebook
import SQLFiles
import Testing

@testable import Store

@Suite(.onServer) struct Checks {
    /// How to break each rule in the small year, which is simulation 1.
    static let breaches: [(check: String, statements: [String])] = [
        (
            "allocations_are_never_exceeded",
            ["update bassin.allocation set total = 1 where jurisdiction = 'SK'"]
        ),
        (
            "nominations_use_the_allocation_in_force",
            ["update bassin.allocation set effective_on = '2025-07-01' where jurisdiction = 'SK'"]
        ),
        (
            "places_are_held_once",
            [
                "drop index bassin.a_place_is_used_once",
                "update bassin.nomination set place = 1 where nomination_id = 2",
            ]
        ),
        (
            "parts_are_never_exceeded",
            [
                "insert into bassin.limit_ceiling values (1, 3, 1)",
                "update bassin.limit_change set ceiling = 1 where limit_position = 3",
            ]
        ),
        (
            "places_are_under_a_figure_in_force",
            ["update bassin.limit_change set effective_on = '2025-07-01' where limit_position = 3"]
        ),
        (
            "nominations_hold_places_in_their_parts",
            ["delete from bassin.allocation_place where nomination_id = 3 and limit_position = 3"]
        ),
        (
            "places_follow_their_nomination",
            [
                "update bassin.allocation_place set place_fate = 2, ended_on = '2025-12-20' where nomination_id = 3"
            ]
        ),
        (
            "applications_are_taken_in_their_window",
            ["update bassin.window_place set taken_on = '2025-11-05' where file_id = 5"]
        ),
        (
            "the_barred_stay_away",
            [
                "update bassin.application set outcome = 2, ground = 5, decided_on = '2025-09-01' where application_id = 1",
                "update bassin.candidate set submitted_on = '2025-10-01', left_on = '2025-11-01' where candidate_id = 1",
            ]
        ),
        (
            "one_nomination_lives_at_a_time",
            ["update bassin.nomination set candidate_id = 3 where nomination_id = 2"]
        ),
        ("nominations_have_their_file", ["delete from bassin.provincial_file where file_id = 1"]),
        (
            "nominated_files_have_their_nomination",
            [
                "delete from bassin.allocation_place where nomination_id = 4",
                "delete from bassin.nomination where nomination_id = 4",
            ]
        ),
        (
            "nominations_are_used_in_time",
            [
                "alter table bassin.nomination drop constraint apply_by_is_so_many_months_after_issued_on",
                "update bassin.nomination set apply_by = '2025-12-20' where nomination_id = 3",
            ]
        ),
        (
            "nominations_are_accepted_in_time",
            [
                "update bassin.nomination set accept_by = '2025-05-02', accepted_on = '2025-05-01' where nomination_id = 1"
            ]
        ),
        (
            "nominations_follow_their_applications",
            ["delete from bassin.application where application_id = 2"]
        ),
        ("rounds_count_their_invitations", ["delete from bassin.invitation where invitation_id = 1"]),
        (
            "invitations_belong_to_their_round",
            ["update bassin.invitation set cut_off = 499 where invitation_id = 2"]
        ),
        ("published_sizes_are_kept", ["update bassin.published_round set invitations = 3"]),
        (
            "ties_are_broken_by_time",
            ["update bassin.candidate set submitted_on = '2025-01-20' where candidate_id = 2"]
        ),
        (
            "invitations_are_answered_in_time",
            ["update bassin.invitation set respond_by = respond_by + 1 where invitation_id = 1"]
        ),
        (
            "nominees_are_invited_only_as_nominees",
            ["update bassin.invitation set program = 1 where invitation_id = 3"]
        ),
        (
            "nominee_invitations_rest_on_a_nomination",
            ["update bassin.nomination set candidate_id = 8 where nomination_id = 1"]
        ),
        (
            "applications_answer_an_invitation",
            ["update bassin.invitation set outcome = 3 where invitation_id = 1"]
        ),
        (
            "answered_invitations_have_their_application",
            ["delete from bassin.application where application_id = 1"]
        ),
        ("files_belong_to_their_draw", ["update bassin.provincial_file set stream = 1 where file_id = 1"]),
        ("draws_count_their_files", ["update bassin.provincial_file set draw_id = null where file_id = 1"]),
        ("files_are_of_provinces_named", ["update bassin.candidate set interest = 0 where candidate_id = 3"]),
        ("candidates_exist", ["delete from bassin.candidate where candidate_id = 3"]),
        ("nobody_is_lost", ["delete from bassin.candidate where candidate_id = 7"]),
        (
            "standings_follow_applications",
            ["update bassin.candidate set standing = 5 where candidate_id = 1"]
        ),
        (
            "standings_follow_invitations",
            ["update bassin.candidate set standing = 2, departure = 0, left_on = null where candidate_id = 8"]
        ),
        (
            "live_nominations_have_live_candidates",
            [
                "update bassin.candidate set standing = 6, departure = 2, left_on = '2025-12-30' where candidate_id = 5"
            ]
        ),
        (
            "profiles_end_within_twelve_months",
            ["update bassin.candidate set submitted_on = '2024-12-01' where candidate_id = 5"]
        ),
        ("permits_have_their_last_day", ["update bassin.candidate set permit = 14 where candidate_id = 4"]),
        ("profiles_do_not_overlap", ["update bassin.former_profile set left_on = '2025-04-01'"]),
        ("pool_counts_match_the_candidates", ["update bassin.pool_count set count = 2 where score = 480"]),
        (
            "quebec_only_is_never_refused_silently",
            [
                "update bassin.provincial_file set state = 3 where file_id = 2",
                "delete from bassin.instruction where ordinal = 5",
            ]
        ),
        ("flags_are_resolved_before_nomination", ["delete from bassin.instruction where ordinal = 5"]),
        ("findings_follow_their_signals", ["update bassin.file_signal set weight = -4"]),
        (
            "audit_chain_is_unbroken",
            ["update bassin.instruction set reason = 'A lease in Toronto.' where ordinal = 5"]
        ),
        ("instructions_have_no_gap", ["delete from bassin.instruction where ordinal = 12"]),
        ("nominations_follow_instructions", ["delete from bassin.instruction where ordinal = 4"]),
        ("rounds_follow_instructions", ["delete from bassin.instruction where ordinal = 2"]),
    ]

    private func database() throws -> Database {
        let database = try Database(TestDatabase.clone())
        _ = try SimulationWriter(SmallYear.snapshot).store(in: database)
        try database.publish(
            PublishedFigures(rounds: [
                .init(
                    number: 331, heldOn: "2025-02-01", kind: .canadianExperience, invitations: 2, cutOff: 507,
                    source: "by hand")
            ]))
        return database
    }

    @Test func `a sound simulation breaks no rule`() throws {
        let verification = try Verification(of: 1, in: database())
        #expect(verification.checks.count == SQLFiles.checks.count)
        for check in verification.checks { #expect(check.findings == [], "\(check.name)") }
        #expect(verification.isClean)
    }

    @Test func `every rule finds the row that breaks it`() throws {
        let database = try database()
        #expect(Self.breaches.map(\.check).sorted() == SQLFiles.checks.map(\.name))
        for (name, statements) in Self.breaches {
            let verification = try database.inVain(statements) { try Verification(of: 1, in: $0) }
            let findings = verification.checks.first { $0.name == name }?.findings ?? []
            #expect(findings.count >= 1, "\(name)")
        }
        #expect(try Verification(of: 1, in: database).isClean)
    }

    @Test func `no more findings are given than were asked for`() throws {
        let verification = try database().inVain(["delete from bassin.candidate where candidate_id <= 3"]) {
            try Verification(of: 1, in: $0, most: 2)
        }
        #expect(verification.checks.first { $0.name == "candidates_exist" }?.findings.count == 2)
    }

    @Test func `a simulation that is not there cannot be verified`() throws {
        let database = try database()
        #expect(try storeError { _ = try Verification(of: 2, in: database) } == .noSuchSimulation(2))
    }
}
