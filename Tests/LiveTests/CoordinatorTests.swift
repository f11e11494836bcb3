import Kernel
import Postgres
import Rulebook
import Simulation
import Testing

@testable import Live
@testable import Store

@Suite(.onServer, .serialized) struct `A coordinator` {
    /// A database with the crowd's simulation, open; a coordinator works while the body runs.
    private func coordinated(
        daySeconds: Int? = nil, _ body: (String, Int) async throws -> Void
    ) async throws {
        let conninfo = try TestDatabase.clone()
        let number = try open(conninfo, daySeconds)
        let coordinator = Coordinator(conninfo)
        let work = Task { await coordinator.run() }
        defer {
            coordinator.stop()
            work.cancel()
        }
        try await body(conninfo, number)
    }

    private func open(_ conninfo: String, _ daySeconds: Int?) throws -> Int {
        let database = try Database(conninfo)
        let number = try Crowd.usual.get().open(in: database)
        try database.open(simulation: number, daySeconds: daySeconds, clockKeepers: .everyOfficer)
        return number
    }

    private func compare(_ number: Int, _ conninfo: String) throws {
        let database = try Database(conninfo)
        let live = try LiveSimulation.revive(number, from: database)
        let comparison = try ReplayComparison(of: number, with: live.rows, in: database)
        #expect(comparison.differences == [])
        for check in try Verification(of: number, in: database).checks {
            #expect(check.findings == [], "\(check.name)")
        }
    }

    @Test func `answers everybody once and keeps one order`() async throws {
        try await coordinated { conninfo, number in
            let submitter = Submitter(conninfo)
            _ = try await submitter.submit(.init(.advanceDays(30)), to: number, within: 60)
            let answers = try await withThrowingTaskGroup(of: SubmissionAnswer.self) { group in
                for session in 0..<4 {
                    group.addTask {
                        try await submitter.submit(
                            .init(.round(FederalRound(.general, invitations: session + 1))), to: number,
                            within: 60
                        ).answer
                    }
                    group.addTask {
                        try await submitter.submit(
                            .init(.draw(stream: "on-ejo-fw", invitations: 2), isPreview: session == 0),
                            to: number,
                            within: 60
                        ).answer
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 8)
            #expect(answers.count { $0.ordinals == nil } == 1)
            let ordinals = answers.compactMap { $0.ordinals?.lowerBound }
            #expect(Set(ordinals).count == 7)
            try compare(number, conninfo)
        }
    }

    @Test func `carries out the same request once`() async throws {
        try await coordinated { conninfo, number in
            let request = SubmissionRequest(.round(FederalRound(.general, invitations: 2)))
            let first = try await Submitter(conninfo).submit(request, to: number, within: 60)
            let again = try await Submitter(conninfo).submit(request, to: number, within: 60)
            #expect(first.submission == again.submission)
            #expect(first.answer == again.answer)
            #expect(first.answer.outcome.number == 2)
        }
    }

    @Test func `looks ahead beside its work`() async throws {
        try await coordinated { conninfo, number in
            let submitter = Submitter(conninfo)
            let round = SubmissionRequest.Demand.round(FederalRound(.general, invitations: 4))
            async let ahead = submitter.submit(
                .init(round, isPreview: true, horizonDays: 20), to: number, within: 120)
            let held = try await submitter.submit(.init(round), to: number, within: 120).answer
            let seen = try await ahead.answer
            #expect(held.outcome.number == 4 && held.ordinals != nil)
            #expect(seen.outcome.isApplied && seen.ordinals == nil)
            #expect(seen.details.contains("\"horizon\""))
            #expect(seen.words.english.contains("applied"))
            try compare(number, conninfo)
        }
    }

    @Test func `goes on when its connections are cut, and a second one takes over`() async throws {
        try await coordinated { conninfo, number in
            let submitter = Submitter(conninfo)
            _ = try await submitter.submit(.init(.advanceDays(3)), to: number, within: 60)
            let second = Coordinator(conninfo)
            let work = Task { await second.run() }
            defer {
                second.stop()
                work.cancel()
            }
            for round in 1...3 {
                let database = try Database(conninfo)
                try database.connection.run(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                )
                let answer = try await submitter.submit(
                    .init(.round(FederalRound(.general, invitations: round))), to: number, within: 60
                ).answer
                #expect(answer.outcome.isApplied)
            }
            try compare(number, conninfo)
        }
    }

    @Test func `keeps one simulation while another has to wait`() async throws {
        let conninfo = try TestDatabase.clone()
        let (one, other) = (try open(conninfo, nil), try open(conninfo, nil))
        let stranger = try SubmissionQueue(conninfo)
        try stranger.hold(one)
        let coordinator = Coordinator(conninfo)
        let work = Task { await coordinator.run() }
        defer {
            coordinator.stop()
            work.cancel()
        }
        let submitter = Submitter(conninfo)
        let waiting = try Database(conninfo).submit(.init(.advanceDays(1)), to: one)
        let answered = try await submitter.submit(.init(.advanceDays(1)), to: other, within: 60).answer
        #expect(answered.outcome.isApplied)
        #expect(try Database(conninfo).simulation(one).currentDay == "2024-12-31")
        try stranger.release(one)
        #expect(try await submitter.answer(to: waiting, of: one, within: 60).outcome.isApplied)
    }

    @Test func `lets days pass by themselves`() async throws {
        try await coordinated(daySeconds: 1) { conninfo, number in
            let database = try Database(conninfo)
            let eve = try database.simulation(number).currentDay
            for _ in 0..<300 where try database.simulation(number).currentDay < eve + 2 {
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(try database.simulation(number).currentDay >= eve + 2)
        }
    }

    @Test func `refuses in words what the world refuses, and goes on`() async throws {
        try await coordinated { conninfo, number in
            let submitter = Submitter(conninfo)
            let closed = try await submitter.submit(
                .init(.draw(stream: "ab-ges", invitations: 2)), to: number, within: 60
            ).answer
            #expect(closed.outcome.refusal == .streamNotSimulated)
            #expect(closed.words.english == "refused: the stream is not simulated")
            #expect(closed.words.french == "refusée : le volet n'est pas simulé")
            let total = try await submitter.submit(
                .init(.allocation(.saskatchewan, total: 4_000)), to: number, within: 60
            ).answer
            #expect(total.outcome.isApplied && total.outcome.number == 4_000)
            try compare(number, conninfo)
        }
    }
}
