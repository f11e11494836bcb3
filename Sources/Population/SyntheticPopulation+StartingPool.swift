public import PublishedFigures
public import Rulebook

extension SyntheticPopulation {
    /// The pool of a day of the span: as many in every band as counted, and those who wait for base streams, oldest first.
    ///
    /// Profiles were submitted before the day and within twelve months. The counts need not be of that very day. The
    /// band above 600 holds accepted nominees, whose province and day of nomination the entry names.
    public func startingPool(on day: Day, counts: PublishedPool, seed: UInt64) -> [Entry] {
        let pool = StartingPool(on: day, population: self, seed: seed)
        let plans = plans(of: pool, counts)
        // Sorting whole numbers is several times faster than sorting plans.
        let order = plans.indices.map { plans[$0].sortKey | UInt64($0) }.sorted()
        let pieces = order.indices.inPieces(ofAtLeast: 1_024) { range in
            order[range].map { pool.entry(of: plans[Int($0 & 0xFFFF_FFFF)]) }
        }
        return SyntheticPopulation.joined(pieces)
    }

    private func plans(of pool: StartingPool, _ counts: PublishedPool) -> [StartingPlan] {
        var plans: [StartingPlan] = []
        plans.reserveCapacity(counts.total + counts.total / 4)
        for band in counts.bands {
            if band.scores.lowerBound > Reservoir.highestScore {
                pool.planNominees(band.count, into: &plans)
            } else {
                pool.planProfiles(band, into: &plans)
            }
        }
        pool.planBase(into: &plans)
        return plans
    }
}

/// What is decided of a starting candidate before its facts are written.
struct StartingPlan {
    var purpose: Purpose
    var ordinal: Int
    var score: Int16 = 0
    var kind: ArchetypeClass = []
    var occupationClass = OccupationClass.other
    /// The province that nominated a nominee, that a profile is tied to, or whose base streams somebody waits for.
    var province: Jurisdiction?
    /// Days between the profile and the day of the pool, at least 1.
    var daysAgo: Int
    var second: Int

    /// Ascending with the moment of submission; the lower half is free for an index.
    var sortKey: UInt64 { UInt64(1_000 - daysAgo) << 49 | UInt64(second) << 32 }
}
