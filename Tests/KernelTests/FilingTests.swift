import Rulebook
import Testing

@testable import Kernel

/// What must still hold when an invited candidate applies, and what follows.
@Suite struct `An application for permanent residence` {
    /// The one candidate of a world, invited on 2025-02-03; `turns` is the birthday's distance from that day.
    private static func person(turning age: Int, after days: Int) -> Candidate {
        var person = SmallCountry.person(0, on: "2025-01-10", random: KeyedRandom(seed: 7))
        person.bornOn = ("2025-02-03" as Day).adding(years: -age) + days
        person.residence = nil
        person.canadianMonths = 0
        person.canadianWorkUntil = .distantPast
        person.credential = .masters
        person.firstLanguage = LanguageResult(.english, Abilities(all: 9), takenOn: "2024-12-01")
        person.foreignMonths = 40
        return person
    }

    /// The world after the candidate was invited and every answer and decision fell due.
    private static func lived(
        _ person: Candidate, round: RoundKind = .general, rule: FilingRule? = nil, seesLoss: Int = 0,
        incomplete: Int = 0, approves: Int = 1_000_000
    ) -> World {
        var law = SmallCountry.law()
        if let rule { law.federal.lifecycle.filing = .always(rule, per: SmallCountry.source) }
        var world = SmallCountry.world(
            law: law, entries: [Entry(person, submittedOn: "2025-01-10", second: 0, inFederalPool: true)],
            behaviour: SmallCountry.behaviour(
                takesUp: 1_000_000, seesLoss: seesLoss, incomplete: incomplete, approves: approves))
        world.apply(.advanceClock(to: "2025-02-03"))
        world.apply(.holdFederalRound(FederalRound(round, invitations: 1), published: 0))
        world.apply(.advanceClock(to: SmallCountry.period.last))
        return world
    }

    private static let strict = FilingRule(
        forgivesBirthdays: false, forgivesChangesAboveCutOff: false, asksForCategory: false)

    @Test func `loses nothing by a birthday after the invitation`() throws {
        let world = Self.lived(Self.person(turning: 30, after: 2))
        let invitation = try #require(world.record.invitations.first)
        #expect(invitation.outcome == .applied)
        let application = try #require(world.record.applications.first)
        #expect(application.appliedOn >= "2025-02-05" && application.outcome != .refused)
        #expect(world.loss(since: invitation, in: world.record.rounds[0]) == .none)
    }

    @Test func `lost by a birthday while the Act forgave none`() throws {
        let world = Self.lived(Self.person(turning: 30, after: 2), rule: Self.strict)
        let application = try #require(world.record.applications.first)
        #expect(application.outcome == .refused && application.ground == .accuracy)
    }

    @Test func `is not made by one who sees that the invitation no longer holds`() throws {
        let world = Self.lived(Self.person(turning: 30, after: 2), rule: Self.strict, seesLoss: 1_000_000)
        #expect(world.record.applications.isEmpty)
        #expect(world.record.invitations.first?.outcome == .declined)
        #expect(world.candidateRow(0).profiles == 1 && world.candidateRow(0).submittedOn == "2025-01-10")
    }

    @Test func `is assessed by the skilled worker grid of the day it is made`() throws {
        let close = try #require(Self.atTheGridsEdge())
        let world = Self.lived(close, round: .skilledWorker)
        let application = try #require(world.record.applications.first)
        #expect(application.program == .fsw)
        #expect(application.outcome == .refused && application.ground == .eligibility)
    }

    /// A candidate at 67 points of the grid who loses one by turning 36 two days after the invitation.
    private static func atTheGridsEdge() -> Candidate? {
        let law = LawInForce(SmallCountry.law(), on: "2025-02-03")
        for credential in Credential.allCases {
            for level in 7...9 as ClosedRange<UInt8> {
                for months in stride(from: 12, through: 84, by: 12) {
                    var candidate = person(turning: 36, after: 2)
                    candidate.credential = credential
                    candidate.firstLanguage = LanguageResult(
                        .english, Abilities(all: level), takenOn: "2024-12-01")
                    candidate.foreignMonths = UInt16(months)
                    let before = law.assessment(of: candidate, on: "2025-02-03").programs
                    let after = law.assessment(of: candidate, on: "2025-02-06").programs
                    if before.contains(.fsw), !after.contains(.fsw) { return candidate }
                }
            }
        }
        return nil
    }

    @Test func `that is incomplete comes back, and the invitation is spent`() throws {
        let world = Self.lived(Self.person(turning: 28, after: 100), incomplete: 1_000_000)
        let application = try #require(world.record.applications.first)
        #expect(application.outcome == .returned && application.ground == .none)
        #expect(application.decidedOn > application.appliedOn)
        #expect(world.record.invitations.first?.outcome == .applied)
        let row = world.candidateRow(0)
        #expect(row.departure == .applicationReturned || row.profiles == 2)
    }

    @Test func `refused for misrepresentation bars a new profile, refused otherwise it does not`() {
        var world = SmallCountry.world(behaviour: SmallCountry.behaviour(approves: 0))
        SmallConduct.live(&world, through: SmallCountry.period.last)
        let refused = world.record.applications.filter { $0.outcome == .refused && $0.invitation >= 0 }
        func again(_ application: ApplicationRow) -> Bool {
            world.candidateRow(Int(application.candidate)).submittedOn > application.decidedOn
        }
        let barred = refused.filter { $0.ground == .misrepresentation }
        #expect(!barred.isEmpty && !barred.contains(where: again))
        #expect(refused.contains { $0.ground != .misrepresentation && again($0) })
    }

    @Test func `is made before a test result runs out`() {
        var person = Self.person(turning: 28, after: 100)
        person.firstLanguage.takenOn = "2023-02-20"
        let world = Self.lived(person)
        #expect(world.record.invitations.first.map { $0.outcomeOn <= "2025-02-19" } == true)
    }
}
