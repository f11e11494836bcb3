import Rulebook

/// What changes about each candidate, one array a property; the facts that never change stay in the entries.
struct CandidateColumns: Sendable {
    /// Day and second of the submission in one number: the order of ties.
    var stamp: [Int64]
    var firstTestOn: [Int32]
    var secondTestOn: [Int32]
    var workUntil: [Int32]
    var permitUntil: [Int32]
    /// Score without a nomination, and the additional points in it.
    var score: [Int16]
    var additional: [Int16]
    var programs: [UInt8]
    var categories: [UInt16]
    var standing: [Standing]
    var departure: [Departure]
    var leftOn: [Int32]
    /// The number of profiles so far.
    var profiles: [UInt8]
    /// The live nomination; −1 for none.
    var nomination: [Int32]
    /// The latest file with a province; −1 for none. Earlier ones follow by `World.earlierFile`.
    var file: [Int32]
    /// The provinces with which a file is open, so that a draw walks no files.
    var openFiles: [JurisdictionSet]

    init(_ entries: [Entry]) {
        let count = entries.count
        (stamp, firstTestOn, secondTestOn, workUntil, permitUntil) = ([], [], [], [], [])
        stamp.reserveCapacity(count)
        firstTestOn.reserveCapacity(count)
        secondTestOn.reserveCapacity(count)
        workUntil.reserveCapacity(count)
        permitUntil.reserveCapacity(count)
        // One walk over the entries, which are many times larger than the caches.
        for index in entries.indices {
            stamp.append(CandidateColumns.stamp(entries[index].submittedOn, entries[index].submittedSecond))
            firstTestOn.append(entries[index].candidate.firstLanguage.takenOn.number)
            secondTestOn.append(entries[index].candidate.secondLanguage.takenOn.number)
            workUntil.append(entries[index].candidate.canadianWorkUntil.number)
            permitUntil.append(entries[index].candidate.permit.expiresOn.number)
        }
        for index in stamp.indices.dropFirst() {
            precondition(stamp[index - 1] <= stamp[index], "entry \(index) is earlier than the one before it")
        }
        score = Array(repeating: 0, count: count)
        additional = Array(repeating: 0, count: count)
        programs = Array(repeating: 0, count: count)
        categories = Array(repeating: 0, count: count)
        standing = Array(repeating: .awaited, count: count)
        departure = Array(repeating: .none, count: count)
        leftOn = Array(repeating: Day.distantPast.number, count: count)
        profiles = Array(repeating: 0, count: count)
        nomination = Array(repeating: -1, count: count)
        file = Array(repeating: -1, count: count)
        openFiles = Array(repeating: [], count: count)
    }

    static func stamp(_ day: Day, _ second: Int32) -> Int64 { Int64(day.number) * 86_400 + Int64(second) }

    /// The day of a candidate's submission.
    func submittedOn(_ candidate: Int) -> Day {
        let (days, rest) = stamp[candidate].quotientAndRemainder(dividingBy: 86_400)
        return Day(number: Int32(rest < 0 ? days - 1 : days))
    }

    /// The second of the day of a candidate's submission.
    func submittedSecond(_ candidate: Int) -> Int32 {
        Int32(stamp[candidate] - Int64(submittedOn(candidate).number) * 86_400)
    }
}
