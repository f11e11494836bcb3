import Kernel
import Rulebook
import Simulation
import Testing

@testable import Live

@Suite struct `A live simulation` {
    @Test func `lives as a run does when everybody is on autopilot`() throws {
        let crowd = try Crowd.usual.get()
        var live = crowd.opened
        while live.world.day < crowd.preparation.scenario.period.last {
            let next = min(live.world.day + 11, crowd.preparation.scenario.period.last)
            #expect(live.carryOut(.advanceClock(to: next)).outcome.isApplied)
        }
        #expect(live.world.digest == SimulationRun(crowd.preparation).digest)
    }

    @Test func `numbers the instructions of an answer without a gap`() throws {
        let crowd = try Crowd.usual.get()
        var (live, last) = (crowd.opened, 0)
        for _ in 0..<4 {
            let asked = [.advanceClock(to: live.world.day + 20)] + crowd.instructions(for: live)
            for instruction in asked {
                let answer = live.carryOut(instruction)
                #expect(answer.instructions.lowerBound == last + 1)
                last = answer.instructions.upperBound
                if case .advanceClock = instruction { continue }
                #expect(answer.instructions.count == 1)
            }
        }
        #expect(last == live.world.record.instructions.count)
    }

    @Test func `refuses days that were lived and days after the period`() throws {
        var live = try Crowd.usual.get().opened
        #expect(live.carryOut(.advanceClock(to: live.world.day)).outcome.refusal == .clockCannotGoBack)
        #expect(live.carryOut(.advanceClock(to: "2026-01-01")).outcome.refusal == .invalidNumber)
        #expect(live.world.day == "2024-12-31")
    }

    @Test func `shows what a draw would do and leaves the world as it is`() throws {
        var live = try Crowd.usual.get().undrawn
        let before = live.world.digest
        let stream = try #require(
            live.world.streams.first {
                $0.isOpen && $0.isSimulated
                    && live.preview(.holdProvincialDraw(stream: $0.position, invitations: 4))
                        .invited.count > 1
            })
        let instruction = Instruction.holdProvincialDraw(stream: stream.position, invitations: 4)
        let preview = live.preview(instruction)
        #expect(live.world.digest == before)
        let answer = live.carryOut(instruction)
        #expect(preview.outcome == answer.outcome)
        #expect(preview.invited.count == Int(answer.outcome.number))
        let invited = live.world.record.files.suffix(preview.invited.count).map { Int($0.candidate) + 1 }
        #expect(preview.invited.map(\.candidate) == invited)
        #expect(preview.allocationLeft == live.world.province(stream.jurisdiction).left)
    }

    @Test func `a preview weighs intention as the decision on the file will`() throws {
        let live = try Crowd.usual.get().undrawn
        var seen = 0
        for stream in live.world.streams where stream.isOpen && stream.isSimulated {
            for invited in live.preview(.holdProvincialDraw(stream: stream.position, invitations: 9)).invited
            {
                let finding = try #require(invited.intention)
                let isRisky: Set<IntentLevel> = [.warning, .highRisk, .blocked]
                #expect(invited.isFlagged == (isRisky.contains(finding) || invited.isQuebecOnly))
                seen += 1
            }
        }
        #expect(seen > 5)
    }

    @Test func `a horizon counts everybody once and is the same each time`() throws {
        var live = try Crowd.usual.get().opened
        _ = live.carryOut(.advanceClock(to: "2025-02-20"))
        let round = Instruction.holdFederalRound(FederalRound(.general, invitations: 40), published: 0)
        let horizon = live.horizon(round, until: "2025-08-20", lives: 6)
        #expect(horizon.lives == 6 && horizon.until == "2025-08-20")
        #expect(horizon.invited.mean == 40 && horizon.invited.low == 40 && horizon.invited.high == 40)
        let ended = horizon.applied.mean + horizon.lapsed.mean
        #expect(ended == 40, "\(horizon)")
        #expect(horizon.applied.low < horizon.applied.high)
        let again = live.horizon(round, until: "2025-08-20", lives: 6)
        #expect(again.applied == horizon.applied && again.approved == horizon.approved)
    }

    @Test func `a fork shares the luck until something else is decided`() throws {
        var live = try Crowd.usual.get().opened
        _ = live.carryOut(.advanceClock(to: "2025-04-01"))
        var (one, other) = (live, live)
        _ = one.carryOut(.advanceClock(to: "2025-06-30"))
        _ = other.carryOut(.advanceClock(to: "2025-06-30"))
        #expect(one.world.digest == other.world.digest)
        #expect(live.world.day == "2025-04-01")
        _ = live.carryOut(.holdFederalRound(FederalRound(.general, invitations: 10), published: 0))
        _ = live.carryOut(.advanceClock(to: "2025-06-30"))
        #expect(one.world.digest != live.world.digest)
    }
}
