import Kernel
import Rulebook
import Testing

@Suite struct `A federal round` {
    static func world(until day: Day = "2025-01-10") -> World {
        var world = SmallCountry.world()
        world.apply(.advanceClock(to: day))
        return world
    }

    @Test func `invites exactly the number asked for, the best first`() {
        var world = Self.world()
        let scores = (0..<world.arrived).map(world.candidateRow).filter { $0.standing == .inPool }.map(
            \.score
        ).sorted(by: >)
        let outcome = world.apply(.holdFederalRound(FederalRound(.general, invitations: 40), published: 0))
        #expect(outcome.number == 40)
        #expect(outcome.cutOff == Int32(scores[39]))
        #expect(world.record.invitations.map(\.score).sorted(by: >) == Array(scores.prefix(40)))
    }

    @Test func `breaks ties for the older profile`() throws {
        var world = Self.world()
        world.apply(.holdFederalRound(FederalRound(.general, invitations: 37), published: 0))
        let round = try #require(world.record.rounds.first)
        let rows = (0..<world.arrived).map(world.candidateRow).filter { $0.score == round.cutOff }
        let invited = rows.filter { $0.standing == .invited }
        let left = rows.filter { $0.standing == .inPool }
        for row in left {
            #expect((row.submittedOn, row.submittedSecond) >= (round.tieBreakOn, round.tieBreakSecond))
        }
        for row in invited {
            #expect((row.submittedOn, row.submittedSecond) <= (round.tieBreakOn, round.tieBreakSecond))
        }
        #expect(!invited.isEmpty)
    }

    @Test func `larger than the pool invites those there are`() {
        var world = Self.world()
        let count = world.poolCount
        #expect(
            world.apply(.holdFederalRound(FederalRound(.general, invitations: 999_999), published: 0)).number
                == count)
        #expect(world.poolCount == 0)
    }

    @Test func `is refused for a number below one or a category not in force`() {
        var world = Self.world()
        #expect(
            world.apply(.holdFederalRound(FederalRound(.general, invitations: 0), published: 0)).refusal
                == .invalidNumber)
        #expect(
            world.apply(.holdFederalRound(FederalRound(.general, invitations: -5), published: 0)).refusal
                == .invalidNumber)
        let military = FederalRound(.category, category: .military, invitations: 10)
        #expect(world.apply(.holdFederalRound(military, published: 0)).refusal == .categoryNotInForce)
        #expect(world.record.rounds.isEmpty)
    }

    @Test func `for the Canadian experience class considers only its members`() {
        var world = Self.world()
        world.apply(.holdFederalRound(FederalRound(.canadianExperience, invitations: 20), published: 0))
        let invited = world.record.invitations
        #expect(!invited.isEmpty)
        #expect(invited.allSatisfy { $0.program == .cec })
        #expect(invited.allSatisfy { world.candidateRow(Int($0.candidate)).programs.contains(.cec) })
    }

    @Test func `invites an accepted nominee only as a nominee`() {
        let world = `A world`.lived
        for invitation in world.record.invitations where invitation.program == .pnp {
            // One who let an invitation lapse may enter again and be nominated again.
            let accepted = world.record.nominations.contains {
                $0.candidate == invitation.candidate && $0.isEnhanced && $0.acceptedOn > .distantPast
                    && $0.acceptedOn <= invitation.invitedOn
            }
            #expect(accepted)
            #expect(invitation.score > 600)
        }
        let asNominees = world.record.invitations.count { $0.program == .pnp }
        #expect(asNominees > 10)
        #expect(world.record.invitations.allSatisfy { $0.program == .pnp || $0.score <= 600 })
    }

    @Test func `gives sixty days to apply`() {
        let world = `A world`.lived
        #expect(world.record.invitations.allSatisfy { $0.respondBy - $0.invitedOn == 60 })
        let answered = world.record.invitations.filter { $0.outcome != .pending }
        #expect(answered.allSatisfy { $0.outcomeOn > $0.invitedOn && $0.outcomeOn <= $0.respondBy })
    }
}
