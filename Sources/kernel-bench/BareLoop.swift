/// The least a year of a pool can cost: bare arrays and one queue per score, no law, no record.
///
/// 250,000 profiles aged 0 to 364 days at the start. Each day those 365 days old leave, 1,200 arrive, province day mod
/// 10 nominates its 20 best below 480 not yet nominated (600 points more), and every 14th day a round invites the best
/// 4,500, ties to the earlier profile. 688,000 profiles in all, each drawn from its number by SplitMix64.
struct BareLoop {
    static let expectedDigest = 717_983_470_599

    private static let (starting, arrivals, days, life) = (250_000, 1_200, 365, 365)
    private static let (provinces, nominations, below, bonus) = (10, 20, 480, 600)
    private static let (every, invitations, highest) = (14, 4_500, 1_200)

    private var score: [Int16] = []
    private var born: [Int16] = []
    private var isThere: [Bool]
    private var isNominated: [Bool]
    /// By score, the profiles from the earliest to the latest; those gone are skipped in passing.
    private var queues: [Queue]
    /// By province and score below the limit, those who can be nominated, the earliest first.
    private var nominable: [Queue]
    private var leaving: [[Int32]]
    private var digest = 0
    private var rounds = 0

    /// Profiles in the order of coming, read from a place on.
    private struct Queue {
        var profiles: [Int32] = []
        var next = 0
    }

    /// Lives the year of a seed; the digest tells whether it is the right one.
    static func timed(seed: UInt64) -> (digest: Int, seconds: Double) {
        kernel_bench.timed {
            var loop = BareLoop(seed: seed)
            for day in 0..<days { loop.live(day) }
            return loop.digest
        }
    }

    private init(seed: UInt64) {
        let count = BareLoop.starting + BareLoop.arrivals * BareLoop.days
        isThere = Array(repeating: false, count: count)
        isNominated = Array(repeating: false, count: count)
        queues = Array(repeating: Queue(), count: BareLoop.highest + 1)
        nominable = Array(repeating: Queue(), count: BareLoop.provinces * BareLoop.below)
        leaving = Array(repeating: [], count: BareLoop.days + BareLoop.life)
        score.reserveCapacity(count)
        born.reserveCapacity(count)
        numbers = (0..<count).map { BareLoop.number(seed, $0) }
        for profile in 0..<count {
            let bits = numbers[profile]
            let points = 180 + (bits & 127) + (bits >> 7 & 127) + (bits >> 14 & 127) + (bits >> 21 & 127)
            score.append(Int16(min(600, points)))
            let age = Int((bits >> 32) % UInt64(BareLoop.life))
            born.append(
                Int16(
                    profile < BareLoop.starting ? -age : (profile - BareLoop.starting) / BareLoop.arrivals))
        }
        // The starting pool comes in the order of its days, ties by number.
        var byAge: [[Int32]] = Array(repeating: [], count: BareLoop.life)
        for profile in 0..<BareLoop.starting { byAge[Int(-born[profile])].append(Int32(profile)) }
        for profiles in byAge.reversed() { for profile in profiles { enter(Int(profile)) } }
    }

    private var numbers: [UInt64]

    private static func number(_ seed: UInt64, _ counter: Int) -> UInt64 {
        var mixed = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(counter) &* 0xD134_2543_DE82_EF95
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func enter(_ profile: Int) {
        isThere[profile] = true
        let points = Int(score[profile])
        queues[points].profiles.append(Int32(profile))
        if points < BareLoop.below {
            let province = Int((numbers[profile] >> 28) % UInt64(BareLoop.provinces))
            nominable[province * BareLoop.below + points].profiles.append(Int32(profile))
        }
        leaving[Int(born[profile]) + BareLoop.life].append(Int32(profile))
    }

    private mutating func live(_ day: Int) {
        for profile in leaving[day] { isThere[Int(profile)] = false }
        let first = BareLoop.starting + day * BareLoop.arrivals
        for profile in first..<first + BareLoop.arrivals { enter(profile) }
        nominate(day % BareLoop.provinces)
        if day % BareLoop.every == BareLoop.every - 1 { invite() }
    }

    private mutating func nominate(_ province: Int) {
        var left = BareLoop.nominations
        for points in stride(from: BareLoop.below - 1, through: 0, by: -1) where left > 0 {
            let queue = province * BareLoop.below + points
            while left > 0, nominable[queue].next < nominable[queue].profiles.count {
                let profile = Int(nominable[queue].profiles[nominable[queue].next])
                nominable[queue].next += 1
                guard isThere[profile], !isNominated[profile] else { continue }
                isNominated[profile] = true
                insert(profile, at: points + BareLoop.bonus)
                left -= 1
            }
        }
    }

    /// Nominees stand among those of their score by the day and the number of their profile.
    private mutating func insert(_ profile: Int, at points: Int) {
        score[profile] = Int16(points)
        var place = queues[points].profiles.count
        while place > queues[points].next, isLater(Int(queues[points].profiles[place - 1]), than: profile) {
            place -= 1
        }
        queues[points].profiles.insert(Int32(profile), at: place)
    }

    private func isLater(_ profile: Int, than other: Int) -> Bool {
        (born[profile], profile) > (born[other], other)
    }

    private mutating func invite() {
        rounds += 1
        var left = BareLoop.invitations
        for points in stride(from: BareLoop.highest, through: 0, by: -1) where left > 0 {
            while left > 0, queues[points].next < queues[points].profiles.count {
                let profile = Int(queues[points].profiles[queues[points].next])
                queues[points].next += 1
                guard isThere[profile], Int(score[profile]) == points else { continue }
                isThere[profile] = false
                digest += profile * rounds
                left -= 1
            }
        }
    }
}
