import Rulebook

/// An expression of interest in a stream: the candidate, the points when it was made, and the profile it was made with.
struct Interest: Sendable, BitwiseCopyable {
    var candidate: Int32
    var points: Int32
    /// The time stamp of the submission; ties go to the older.
    var stamp: Int64
}

/// A stream's pool of expressions of interest, and its files that are ready for a decision.
struct StreamInterests: Sendable {
    var waiting: [Interest] = []
    /// Those whom the filter leaves out for good: they wait and are counted, but no draw weighs them.
    var leftOut: [Interest] = []
    /// Files whose decision is due, in the order of their due days; decided ones are dropped in passing.
    var ready: [Int32] = []
    /// Nominations of the current year that hold or have used their place.
    var issuedThisYear = 0
    /// Files invited or applied and not yet closed.
    var openFiles = 0
}

extension World {
    /// The number of expressions of interest that wait in a stream, some of them perhaps no longer available.
    public func waitingCount(_ stream: Int16) -> Int {
        interests[Int(stream)].waiting.count + interests[Int(stream)].leftOut.count
    }

    /// The nominations of a stream in the current year, less those whose place came back.
    public func issuedThisYear(_ stream: Int16) -> Int { interests[Int(stream)].issuedThisYear }

    /// The files of a stream that are not closed.
    public func openFileCount(_ stream: Int16) -> Int { interests[Int(stream)].openFiles }

    /// The first files of a stream whose decision is due, oldest first.
    public func readyFiles(_ stream: Int16, upTo count: Int) -> [Int32] {
        Array(
            interests[Int(stream)].ready.lazy.filter { record.files[Int($0)].state == .applied }.prefix(count)
        )
    }

    /// Those of a stream's ready files whose nomination no part of the allocation forbids today, oldest first.
    public func placeableFiles(_ stream: Int16, upTo count: Int) -> [Int32] {
        guard isAnyPartFull(inForce.streams[Int(stream)].jurisdiction) else {
            return readyFiles(stream, upTo: count)
        }
        let ready = interests[Int(stream)].ready.lazy.filter {
            record.files[Int($0)].state == .applied && placeRefusal(ofFile: $0) == .none
        }
        return Array(ready.prefix(count))
    }

    /// Enters a candidate's interest with every open stream of the provinces named, and with the one of an offer.
    mutating func expressInterest(_ index: Int) {
        var asked = circumstances(of: index, before: .quebec)
        var found: [FoundInterest] = []
        inForce.findInterests(of: &asked, in: glances[index].interest, into: &found)
        for interest in found {
            enterInterest(index, interest)
        }
    }

    /// Enters the interest of a candidate who meets an open stream's requirements.
    mutating func enterInterest(_ index: Int, _ found: FoundInterest) {
        let stream = inForce.streams[Int(found.stream)]
        if stream.takesDirectly { return applyDirectly(index, to: stream) }
        let interest = Interest(
            candidate: Int32(index), points: found.points, stamp: columns.stamp[index])
        if found.isLeftOut {
            interests[Int(found.stream)].leftOut.append(interest)
        } else {
            interests[Int(found.stream)].waiting.append(interest)
        }
    }

    /// A candidate who meets a stream without invitations applies to it, or not.
    private mutating func applyDirectly(_ index: Int, to stream: StreamInForce) {
        let ordinal = Int(stream.position) * 256 + Int(columns.profiles[index])
        guard random.happens(behaviour.appliesDirectly, Purpose.directInterest.rawValue, index, ordinal),
            openFile(of: index, with: stream.jurisdiction) == nil, !isBarred(index, by: stream.jurisdiction)
        else { return }
        if day < period.first {
            // Those already here applied before; their files come up over twice the usual time.
            let span = max(1, 2 * inForce.decisionDays[Int(stream.jurisdiction.rawValue)])
            let wait = random.below(span, Purpose.directDelay.rawValue, index, ordinal)
            let interest = Interest(candidate: Int32(index), points: 0, stamp: columns.stamp[index])
            return openInHand(interest, stream, dueOn: period.first + wait)
        }
        let delay = behaviour.provincialDelay.days(random, .directDelay, index, ordinal) * 60 / 1_000
        let file = addFile(index, stream: stream, draw: -1, points: 0, applyBy: day + max(1, delay))
        agenda.note(
            Event(kind: .provincialAnswer, candidate: Int32(index), reference: Int32(file)),
            on: day + max(1, delay))
    }

    /// The open file of a candidate with a province, or nil.
    func openFile(of index: Int, with jurisdiction: Jurisdiction) -> Int? {
        columns.openFiles[index].contains(jurisdiction) ? latestOpenFile(of: index, with: jurisdiction) : nil
    }

    /// Walks a candidate's files for the latest open one with the province, or nil.
    private func latestOpenFile(of index: Int, with jurisdiction: Jurisdiction) -> Int? {
        var file = columns.file[index]
        while file >= 0 {
            let row = record.files[Int(file)]
            if row.state == .invited || row.state == .applied,
                inForce.streams[Int(row.stream)].jurisdiction == jurisdiction
            {
                return Int(file)
            }
            file = earlierFile[Int(file)]
        }
        return nil
    }

    /// Forgets that a file is open with the province, unless another one is.
    mutating func noteClosedFile(of index: Int, with jurisdiction: Jurisdiction) {
        guard latestOpenFile(of: index, with: jurisdiction) == nil else { return }
        columns.openFiles[index].subtract(JurisdictionSet(jurisdiction))
    }

    /// What tells a candidate's files apart when luck is drawn: the stream and the day the file was opened.
    ///
    /// Not the file's position in the record, which depends on how many files others have.
    func luckKey(ofFile file: Int) -> Int {
        let row = record.files[file]
        return Int(row.stream) << 32 | Int(row.openedOn.number)
    }

    /// Opens a file and returns its position.
    mutating func addFile(_ index: Int, stream: StreamInForce, draw: Int32, points: Int32, applyBy: Day)
        -> Int
    {
        let file = record.files.count
        record.files.append(
            FileRow(
                candidate: Int32(index), stream: stream.position, draw: draw, points: points, openedOn: day,
                applyBy: applyBy, appliedOn: .distantPast, dueOn: .distantPast, closedOn: .distantPast,
                state: .invited,
                intentSum: 0, intentLevel: .thin, isFlagged: false, isQuebecOnly: false, resolution: .none))
        earlierFile.append(columns.file[index])
        isWeighed.append(false)
        interests[Int(stream.position)].openFiles += 1
        columns.file[index] = Int32(file)
        columns.openFiles[index].formUnion(JurisdictionSet(stream.jurisdiction))
        return file
    }
}
