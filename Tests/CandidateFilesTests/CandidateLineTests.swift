import CandidateFiles
import FederalPool
import LawProperties
import Rulebook
import Testing

/// A candidate written as a line says what the candidate is.
@Suite struct `Lines of candidates` {
    @Test func `are read as candidates of whom the federal law says the same`() throws {
        var lottery = CandidateLottery(seed: 31, on: scoringDay)
        let ranking = try #require(rankingSystem[scoringDay])
        let programs = try #require(expressEntry.programs[scoringDay])
        for number in 0..<2_000 {
            let candidate = lottery.candidate()
            let line = candidate.line(id: "c\(number)", on: scoringDay, isNominated: number % 2 == 0)
            let read = try #require(try read(line).first)
            #expect(read.id == "c\(number)" && read.isNominated == (number % 2 == 0))
            #expect(
                ranking.score(read.candidate, on: scoringDay, isNominee: false)
                    == ranking.score(candidate, on: scoringDay, isNominee: false), "\(line)")
            let asked = [candidate, read.candidate].map {
                Circumstances($0, on: scoringDay, before: .ontario, score: 450, hasProfile: true)
            }
            #expect(programs.programs(met: asked[0]) == programs.programs(met: asked[1]), "\(line)")
        }
    }

    @Test func `keep every fact that no day changes`() throws {
        var lottery = CandidateLottery(seed: 32, on: scoringDay)
        for _ in 0..<500 {
            let candidate = lottery.candidate()
            let read = try #require(try read(candidate.line(id: "c", on: scoringDay)).first).candidate
            #expect(read.bornOn == candidate.bornOn && read.facts == candidate.facts)
            #expect(read.offer == candidate.offer && read.permit == candidate.permit)
            #expect((read.studiedIn, read.graduatedIn) == (candidate.studiedIn, candidate.graduatedIn))
            #expect((read.workedIn, read.livedIn) == (candidate.workedIn, candidate.livedIn))
            #expect((read.residence, read.destination) == (candidate.residence, candidate.destination))
            #expect((read.interest, read.relativesIn) == (candidate.interest, candidate.relativesIn))
            #expect((read.funds, read.familySize) == (candidate.funds, candidate.familySize))
            #expect(read.occupation == candidate.occupation && read.earnings == candidate.earnings)
        }
    }
}
