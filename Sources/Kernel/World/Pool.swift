/// The profiles in the federal pool: one unordered bucket per score.
///
/// A round takes whole buckets from the top, and only the last one in the order of time stamps, so keeping every bucket
/// in that order would cost a search at each change of score for an order that is read in one bucket a round.
struct Pool: Sendable {
    /// Scores run from 0 to this.
    static let highest = 1_200

    private(set) var buckets: [[Int32]]
    /// The place of each candidate in its bucket; −1 outside the pool.
    private var places: [Int32]
    /// The bucket of each candidate; −1 outside the pool.
    private(set) var ranks: [Int16]
    private(set) var count = 0

    init(candidates: Int) {
        buckets = Array(repeating: [], count: Pool.highest + 1)
        places = Array(repeating: -1, count: candidates)
        ranks = Array(repeating: -1, count: candidates)
    }

    func contains(_ candidate: Int) -> Bool { places[candidate] >= 0 }

    /// Puts a candidate in at a score; O(1).
    mutating func insert(_ candidate: Int, score: Int) {
        precondition(places[candidate] < 0, "candidate \(candidate) is in the pool already")
        places[candidate] = Int32(buckets[score].count)
        ranks[candidate] = Int16(score)
        buckets[score].append(Int32(candidate))
        count += 1
    }

    /// Takes a candidate out; O(1). The last of the bucket takes its place.
    mutating func remove(_ candidate: Int) {
        let (score, place) = (Int(ranks[candidate]), Int(places[candidate]))
        precondition(place >= 0, "candidate \(candidate) is not in the pool")
        let last = buckets[score].removeLast()
        if Int(last) != candidate {
            buckets[score][place] = last
            places[Int(last)] = Int32(place)
        }
        places[candidate] = -1
        ranks[candidate] = -1
        count -= 1
    }

    /// Moves a candidate to another score; O(1).
    mutating func move(_ candidate: Int, to score: Int) {
        guard Int(ranks[candidate]) != score else { return }
        remove(candidate)
        insert(candidate, score: score)
    }

    /// True when every candidate in a bucket has that bucket and place, and the count is the sum.
    var isConsistent: Bool {
        var seen = 0
        for (score, bucket) in buckets.enumerated() {
            for (place, candidate) in bucket.enumerated() {
                guard ranks[Int(candidate)] == Int16(score), places[Int(candidate)] == Int32(place) else {
                    return false
                }
                seen += 1
            }
        }
        return seen == count
    }
}
