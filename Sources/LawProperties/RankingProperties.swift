import FederalPool
public import Rulebook

/// What must hold of a version of the ranking system for every candidate on a day.
public struct RankingProperties: Sendable {
    private let system: RankingSystem
    private let day: Day
    private let byDay: DayRanking
    private let byCalendar: CompiledRanking
    /// One candidate in so many is also scored line by line, which takes a hundred times as long as a score.
    private static let linesFor = 16
    /// Candidates scored at once.
    private static let batch = 256

    /// The properties of a version on a day.
    public init(of system: RankingSystem, on day: Day) {
        self.system = system
        self.day = day
        byDay = DayRanking(system, on: day)
        byCalendar = CompiledRanking(system)
    }

    /// Every version, each on its first day, on a leap day or the day after one, and some time later.
    public static var ofEveryVersion: [RankingProperties] {
        let last: [Day] = [
            "2016-02-29", "2017-02-28", "2020-02-29", "2022-03-01", "2024-02-29", "2026-02-28", "2028-02-29",
        ]
        return zip(rankingSystem.versions, last).flatMap { version, day in
            [version.change.day, version.change.day + 100, day].map {
                RankingProperties(of: version.value, on: $0)
            }
        }
    }

    /// The first failures among so many candidates of a seed; none when every property holds for all of them.
    public func failures(among count: Int, seed: UInt64) -> [PropertyFailure] {
        var lottery = CandidateLottery(seed: seed, on: day)
        var found: [PropertyFailure] = []
        var left = count
        while left > 0, found.count < 5 {
            let candidates = (0..<min(left, RankingProperties.batch)).map { _ in lottery.candidate() }
            found += failures(of: candidates)
            left -= candidates.count
        }
        return found
    }

    private func failures(of candidates: [Candidate]) -> [PropertyFailure] {
        let scores = scores(of: candidates)
        var found: [PropertyFailure] = []
        for (place, candidate) in candidates.enumerated() {
            found += disagreements(candidate, scores[place]) + excesses(candidate, scores[place])
            if place % RankingProperties.linesFor == 0 { found += wrongLines(candidate) }
        }
        return found + RankingChange.all.flatMap { failures(of: $0, candidates, scores) }
    }

    private func scores(of candidates: [Candidate]) -> [Score] {
        var scores = Array(repeating: Score.none, count: candidates.count)
        var places = scores.mutableSpan
        byDay.score(candidates.span, into: &places)
        return scores
    }

    /// Every way to a score gives the same one, and a nomination adds what the limit leaves.
    private func disagreements(_ candidate: Candidate, _ score: Score) -> [PropertyFailure] {
        let nominee = byDay.score(candidate, isNominee: true)
        var expected = score
        let most = system.additional.most
        expected.additional = min(most, score.additional + system.additional.nomination)
        return check(
            candidate, "one scorer", score == system.score(candidate, on: day, isNominee: false), score)
            + check(candidate, "one scorer on any day", score == byCalendar.score(candidate, on: day), score)
            + check(
                candidate, "one scorer one by one", score == byDay.score(candidate, isNominee: false), score)
            + check(candidate, "a nomination adds what the limit leaves", nominee == expected, nominee)
            + check(
                candidate, "one scorer of nominees",
                nominee == system.score(candidate, on: day, isNominee: true), nominee)
    }

    /// No part and no total exceeds its limit.
    private func excesses(_ candidate: Candidate, _ score: Score) -> [PropertyFailure] {
        let counts = candidate.spouse.counts
        return check(
            candidate, "core within 500 or 460", (0...(counts ? 460 : 500)).contains(score.core), score)
            + check(candidate, "spouse within 40", (0...(counts ? 40 : 0)).contains(score.spouse), score)
            + check(candidate, "transferability within 100", (0...100).contains(score.transferability), score)
            + check(candidate, "additional points within 600", (0...600).contains(score.additional), score)
            + check(candidate, "no more than 1,200", score.total <= 1_200, score)
    }

    /// The lines add up to the score part by part, and each group of combinations keeps its limit.
    private func wrongLines(_ candidate: Candidate) -> [PropertyFailure] {
        let score = system.score(candidate, on: day, isNominee: true)
        let lines = system.lines(for: candidate, on: day, isNominee: true)
        func sum(_ prefix: String) -> Int {
            lines.reduce(0) { $0 + ($1.id.hasPrefix("transferability." + prefix) ? $1.points : 0) }
        }
        let parts = [
            lines.total(of: .core), lines.total(of: .spouse), lines.total(of: .transferability),
            lines.total(of: .additional),
        ]
        let expected = [score.core, score.spouse, score.transferability, score.additional].map(Int.init)
        let most = Int(system.transferability.groupMost)
        let groups = [sum("education"), sum("foreign_work"), sum("certificate")]
        return check(candidate, "the lines add up", parts == expected, score)
            + check(candidate, "each group within 50", groups.allSatisfy { (0...most).contains($0) }, score)
    }

    private func failures(
        of change: RankingChange, _ candidates: [Candidate], _ before: [Score]
    ) -> [PropertyFailure] {
        var (changed, places): ([Candidate], [Int]) = ([], [])
        for (place, candidate) in candidates.enumerated() {
            var after = candidate
            guard change.make(&after, day) else { continue }
            changed.append(after)
            places.append(place)
        }
        let after = scores(of: changed)
        return changed.indices.compactMap { index in
            let (before, after) = (before[places[index]], after[index])
            guard !change.effect.allows(before, after) else { return nil }
            return PropertyFailure(
                property: change.name, version: system.id, day: day, candidate: candidates[places[index]],
                changed: changed[index], found: "\(before.total) became \(after.total)")
        }
    }

    private func check(
        _ candidate: Candidate, _ property: String, _ holds: Bool, _ score: Score
    ) -> [PropertyFailure] {
        if holds { return [] }
        return [
            PropertyFailure(
                property: property, version: system.id, day: day, candidate: candidate, changed: nil,
                found: "\(score)")
        ]
    }
}

extension RankingChange.Effect {
    /// True when a score may become another.
    fileprivate func allows(_ before: Score, _ after: Score) -> Bool {
        switch self {
        case .notLower: after.total >= before.total
        case .notHigher: after.total <= before.total
        case .same: after == before
        case .sameAdditional: after.additional == before.additional
        }
    }
}
