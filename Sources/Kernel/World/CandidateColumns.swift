import Rulebook

/// What changes about each candidate, one array a property; the facts that never change stay in the entries.
struct CandidateColumns: Sendable {
    /// Day and second of the submission in one number: the order of ties.
    var stamp: Column<Int64>
    var firstTestOn: Column<Int32>
    var secondTestOn: Column<Int32>
    var workUntil: Column<Int32>
    var permitUntil: Column<Int32>
    /// Score without a nomination, and the additional points in it.
    var score: Column<Int16>
    var additional: [Int16]
    var programs: Column<UInt8>
    var categories: Column<UInt16>
    var standing: Column<Standing>
    var departure: Column<Departure>
    var leftOn: Column<Int32>
    /// The number of profiles so far.
    var profiles: Column<UInt8>
    /// The live nomination; −1 for none.
    var nomination: [Int32]
    /// The latest file with a province; −1 for none. Earlier ones follow by `World.earlierFile`.
    var file: [Int32]
    /// The provinces with which a file is open, so that a draw walks no files.
    var openFiles: [JurisdictionSet]

    init(_ entries: [Entry]) {
        let count = entries.count
        var submissions: [Int64] = []
        var (firstTests, secondTests, works, permits): ([Int32], [Int32], [Int32], [Int32]) = ([], [], [], [])
        submissions.reserveCapacity(count)
        firstTests.reserveCapacity(count)
        secondTests.reserveCapacity(count)
        works.reserveCapacity(count)
        permits.reserveCapacity(count)
        // One walk over the entries, which are many times larger than the caches.
        for index in entries.indices {
            submissions.append(
                CandidateColumns.stamp(entries[index].submittedOn, entries[index].submittedSecond))
            firstTests.append(entries[index].candidate.firstLanguage.takenOn.number)
            secondTests.append(entries[index].candidate.secondLanguage.takenOn.number)
            works.append(entries[index].candidate.canadianWorkUntil.number)
            permits.append(entries[index].candidate.permit.expiresOn.number)
        }
        for index in submissions.indices.dropFirst() {
            precondition(
                submissions[index - 1] <= submissions[index],
                "entry \(index) is earlier than the one before it")
        }
        stamp = Column(submissions)
        firstTestOn = Column(firstTests)
        secondTestOn = Column(secondTests)
        workUntil = Column(works)
        permitUntil = Column(permits)
        score = Column(repeating: 0, count: count)
        additional = Array(repeating: 0, count: count)
        programs = Column(repeating: 0, count: count)
        categories = Column(repeating: 0, count: count)
        standing = Column(repeating: .awaited, count: count)
        departure = Column(repeating: .none, count: count)
        leftOn = Column(repeating: Day.distantPast.number, count: count)
        profiles = Column(repeating: 0, count: count)
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
