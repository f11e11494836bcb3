import Kernel
import Rulebook

/// Times the questions every candidate is asked: the score, the federal programs met, the streams met.
///
/// Each on one core, the best of several times, in seconds of that core: others may be at work on the machine.
struct Scorer {
    private let people: [Candidate]
    private let law: LawInForce
    private let day: Day

    /// The candidates of some entries under a law on a day.
    init(_ entries: [Entry], under law: LawInForce, on day: Day) {
        people = entries.prefix(1_000_000).map(\.candidate)
        self.law = law
        self.day = day
    }

    func report() {
        let copy = copySeconds() / Double(people.count)
        let all = scoreSeconds(people, times: 5)
        Scorer.line(
            "score, memory", all, people.count, "\(decimals(all / Double(people.count) / copy, 2)) × a copy")
        let few = Array(people.prefix(2_000))
        Scorer.line(
            "score, cache", scoreSeconds(few, times: 400), few.count,
            "\(few.count) candidates again and again")
        reportCalendar()
        reportPrograms()
        reportStreams()
    }

    /// Copies the candidates to where a copy has been before.
    private func copySeconds() -> Double {
        let size = people.count * MemoryLayout<Candidate>.stride
        let place = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer { place.deallocate() }
        // A byte of it is read, since a copy that nobody reads is never made.
        var sum = 0
        let seconds = best(of: 5) {
            people.withUnsafeBytes { place.copyMemory(from: $0) }
            sum += Int(place[sum % size])
        }
        return sum >= 0 ? seconds : 0
    }

    private func scoreSeconds(_ candidates: [Candidate], times: Int) -> Double {
        let ranking = DayRanking(law.ranking, on: day)
        var scores = Array(repeating: Score.none, count: candidates.count)
        let seconds = best(of: 5) {
            for _ in 0..<times {
                var places = scores.mutableSpan
                ranking.score(candidates.span, into: &places)
            }
        }
        return seconds / Double(times)
    }

    /// One by one on any day, as the kernel asks.
    private func reportCalendar() {
        let (ranking, asked) = (CompiledRanking(law.ranking), people.prefix(100_000))
        var sum = 0
        let seconds = best(of: 5) {
            sum = asked.reduce(0) { $0 + ranking.score($1, on: day).total }
        }
        Scorer.line("score, any day", seconds, asked.count, "mean \(sum / max(1, asked.count))")
    }

    private func reportPrograms() {
        let asked = circumstances(100_000)
        let programs = law.programs.compiled
        var met = 0
        let seconds = best(of: 5) { met = asked.count { !programs.programs(met: $0).isEmpty } }
        Scorer.line("programs", seconds, asked.count, "met by \(met)")
    }

    /// Every stream of every province, open or not, whatever the candidate is interested in.
    private func reportStreams() {
        var asked = circumstances(20_000)
        let streams = Streams(of: law)
        var met = 0
        let seconds = best(of: 5) {
            met = 0
            for place in asked.indices { met += streams.met(&asked[place]) }
        }
        let mean = decimals(Double(met) / Double(max(1, asked.count)), 2)
        Scorer.line("streams", seconds, asked.count, "all \(law.streams.count) asked, \(mean) met")
    }

    private func circumstances(_ count: Int) -> [Circumstances] {
        people.prefix(count).map { candidate in
            let score = law.ranking.score(candidate, on: day, isNominee: false).total
            var asked = Circumstances(candidate, on: day, before: .quebec, score: score, hasProfile: true)
            asked.federalPrograms = law.programs.compiled.programs(met: asked)
            return asked
        }
    }

    private static func line(_ name: String, _ seconds: Double, _ count: Int, _ remark: String) {
        let each = seconds * 1e9 / Double(max(1, count))
        let padded = name + String(repeating: " ", count: max(1, 15 - name.utf8.count))
        print("\(padded)\(decimals(each, 1)) ns a candidate, \(decimals(1e3 / each, 1)) million/s, \(remark)")
    }
}
