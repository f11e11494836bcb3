import Rulebook
import Store

@testable import Kernel

/// A hand-made year of eight candidates in which everything the tables know happens once.
enum SmallYear {
    static let saskatchewan: Int16 = 0
    static let ontario: Int16 = 1
    static let alberta: Int16 = 2

    static var snapshot: SimulationSnapshot {
        SimulationSnapshot(
            name: "small year", scenarioName: "by hand", scenarioText: "name: by hand\n", seed: .max,
            digests: .init(law: "l", scenario: "s", population: "p", program: "1", record: "r"),
            period: DaySpan("2025-01-01", through: "2025-12-31"), currentDay: "2025-12-31",
            timings: [("kernel", 0.25)],
            streams: [
                .init("sk-ee", .saskatchewan, Words("Express Entry", fr: "Entrée express"), track: .enhanced),
                .init("on-ee", .ontario, Words("Priorities", fr: "Priorités"), track: .enhanced),
                .init("ab-base", .alberta, Words("Opportunity", fr: "Perspectives"), track: .base),
            ],
            signals: [
                .init("I1", Words("file in Québec", fr: "dossier au Québec"), severity: .warning, weight: -3),
                .init("I2", Words("lease", fr: "bail"), severity: .info, weight: 4),
            ],
            limits: limits, windows: windows, candidateCount: candidates.count, candidate: { candidates[$0] },
            record: record)
    }

    static let candidates: [CandidateRow] = [
        row(1, "2025-01-05", 520, .admitted, .invited, left: "2025-03-01"),
        row(2, "2025-01-06", 500, .left, .invitationLapsed, left: "2025-04-02"),
        row(3, "2025-02-01", 450, .applied, .invited, left: "2025-05-20", interest: [.saskatchewan]),
        row(4, "2025-02-10", 480, .inPool, interest: [.saskatchewan, .ontario]) {
            $0.workedIn = JurisdictionSet(.quebec)
        },
        row(5, "2025-03-01", 470, .inPool, interest: [.saskatchewan, .ontario]),
        row(6, "2025-05-01", 0, .outside) {
            $0.offer = JobOffer(in: .alberta, occupation: 72106, hourlyWage: 3_150)
        },
        row(7, "2025-03-03", 455, .inPool),
        row(8, "2025-03-04", 430, .left, .withdrawn, left: "2025-06-01"),
    ]

    static func row(
        _ id: Int, _ submitted: Day, _ score: Int16, _ standing: Standing, _ departure: Departure = .none,
        left: Day = .distantPast, interest: [Jurisdiction] = [],
        _ change: (inout Candidate) -> Void = { _ in }
    ) -> CandidateRow {
        var candidate = Candidate(bornOn: "1995-06-15", recordedOn: submitted)
        candidate.interest = JurisdictionSet(interest)
        candidate.firstLanguage = LanguageResult(
            .english, Abilities(speaking: 12, listening: 9, reading: 8, writing: 7), takenOn: "2024-10-01")
        change(&candidate)
        return CandidateRow(
            candidate: candidate, submittedOn: submitted, submittedSecond: 100, profiles: id == 7 ? 2 : 1,
            score: score,
            programs: .cec, categories: CategorySet(.stem), standing: standing, departure: departure,
            leftOn: left)
    }
}

extension SmallYear {
    static var record: Record {
        var record = Record()
        record.rounds = Journal(rounds)
        record.invitations = Journal(invitations)
        record.draws = Journal([
            DrawRow(stream: 0, heldOn: "2025-03-01", requested: 2, invited: 2, cutOff: 450, considered: 3)
        ])
        record.files = Journal(files)
        record.nominations = Journal(nominations)
        record.intentSignals = Journal([IntentSignalRow(file: 1, signal: 0, weight: -3)])
        record.applications = Journal([
            ApplicationRow(
                candidate: 0, nomination: -1, invitation: 0, program: .cec, appliedOn: "2025-03-01",
                dueOn: "2025-09-01", decidedOn: "2025-09-01", outcome: .approved, ground: .none),
            ApplicationRow(
                candidate: 2, nomination: 0, invitation: 2, program: .pnp, appliedOn: "2025-05-20",
                dueOn: "2026-01-20", decidedOn: .distantPast, outcome: .pending, ground: .none),
        ])
        record.formerProfiles = Journal([
            FormerProfileRow(
                candidate: 6, submittedOn: "2024-02-01", submittedSecond: 7, leftOn: "2025-02-01",
                departure: .expired,
                score: 440)
        ])
        record.poolCounts = Journal(
            [455, 470, 480].map { (score: Int16) in
                PoolCountRow(day: "2025-12-31", score: score, count: 1, nominees: 0)
            })
        record.allocations = Journal(allocations)
        record.ceilings = Journal(ceilings)
        record.places = Journal(places)
        record.windowPlaces = Journal(windowPlaces)
        record.instructions = Journal(instructions)
        return record
    }

    private static var rounds: [RoundRow] {
        [
            RoundRow(
                heldOn: "2025-02-01", kind: .canadianExperience, category: nil, requested: 2, invited: 2,
                cutOff: 500,
                tieBreakOn: "2025-01-06", tieBreakSecond: 100, nominees: 0, considered: 3, published: 331),
            RoundRow(
                heldOn: "2025-05-01", kind: .provincialNominee, category: nil, requested: -1, invited: 1,
                cutOff: 1050,
                tieBreakOn: "2025-02-01", tieBreakSecond: 100, nominees: 1, considered: 1, published: 0),
        ]
    }

    private static var invitations: [InvitationRow] {
        [
            InvitationRow(
                candidate: 0, round: 0, invitedOn: "2025-02-01", score: 520, program: .cec,
                respondBy: "2025-04-02",
                outcome: .applied, outcomeOn: "2025-03-01"),
            InvitationRow(
                candidate: 1, round: 0, invitedOn: "2025-02-01", score: 500, program: .cec,
                respondBy: "2025-04-02",
                outcome: .lapsed, outcomeOn: "2025-04-02"),
            InvitationRow(
                candidate: 2, round: 1, invitedOn: "2025-05-01", score: 1050, program: .pnp,
                respondBy: "2025-06-30",
                outcome: .applied, outcomeOn: "2025-05-20"),
        ]
    }

    private static var files: [FileRow] {
        [
            file(
                2, saskatchewan, draw: 0, "2025-03-01", applied: "2025-03-05", closed: "2025-04-01",
                .nominated),
            file(
                3, saskatchewan, draw: 0, "2025-03-01", applied: "2025-03-06", closed: "2025-04-02",
                .nominated,
                sum: -3, level: .warning, quebec: true),
            file(
                4, saskatchewan, draw: -1, "2025-12-01", applied: "2025-12-01", closed: "2025-12-15",
                .nominated),
            file(4, ontario, draw: -1, "2025-12-05", applied: "2025-12-05", closed: .distantPast, .applied),
            file(5, alberta, draw: -1, "2025-09-01", applied: "2025-09-01", closed: "2025-11-01", .nominated),
        ]
    }

    private static func file(
        _ candidate: Int32, _ stream: Int16, draw: Int32, _ opened: Day, applied: Day, closed: Day,
        _ state: FileState,
        sum: Int16 = 0, level: IntentLevel = .thin, quebec: Bool = false
    ) -> FileRow {
        FileRow(
            candidate: candidate, stream: stream, draw: draw, points: 480, openedOn: opened,
            applyBy: opened + 60,
            appliedOn: applied, dueOn: applied + 30, closedOn: closed, state: state, intentSum: sum,
            intentLevel: level,
            isFlagged: quebec, isQuebecOnly: quebec, resolution: quebec ? .proceed : .none)
    }

    private static var allocations: [AllocationRow] {
        [
            AllocationRow(jurisdiction: .alberta, year: 2025, from: "2025-01-01", total: 10),
            AllocationRow(jurisdiction: .ontario, year: 2025, from: "2025-01-01", total: 5),
            AllocationRow(jurisdiction: .saskatchewan, year: 2025, from: "2025-01-01", total: 2),
            AllocationRow(jurisdiction: .alberta, year: 2025, from: "2025-12-30", total: 12),
            AllocationRow(jurisdiction: .alberta, year: 2025, from: "2025-12-31", total: 10),
        ]
    }
}
