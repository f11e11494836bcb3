import Rulebook

extension World {
    /// Reads a candidate anew on a day on which time alone changes something.
    mutating func review(_ index: Int) {
        guard columns.standing[index] == .inPool else { return }
        renewTests(index)
        renewPermit(index)
        assess(index)
        settle(index)
        noteReview(index)
    }

    /// Puts a profile where its score belongs, or ends it when no program is met any more.
    mutating func settle(_ index: Int) {
        if columns.programs[index] == 0 {
            leavePool(index, .ineligible)
        } else {
            pool.move(index, to: rank(of: index))
        }
    }

    private mutating func renewTests(_ index: Int) {
        if isTwoYears(columns.firstTestOn[index]), renews(index, 0) {
            columns.firstTestOn[index] = day.number
        }
        if isTwoYears(columns.secondTestOn[index]), renews(index, 1) {
            columns.secondTestOn[index] = day.number
        }
    }

    private func isTwoYears(_ taken: Int32) -> Bool { Day(number: taken).adding(years: 2) == day }

    private func renews(_ index: Int, _ which: Int) -> Bool {
        random.happens(behaviour.renewsTest, Purpose.testRenewal.rawValue, index, Int(day.number) * 2 + which)
    }

    /// A permit that ran out yesterday is renewed for two years, or the work under it has ended.
    private mutating func renewPermit(_ index: Int) {
        let expired = columns.permitUntil[index]
        guard expired == day.number - 1,
            random.happens(behaviour.renewsPermit, Purpose.permitRenewal.rawValue, index, Int(day.number))
        else { return }
        let renewed = day.adding(years: 2).number
        if columns.workUntil[index] == expired { columns.workUntil[index] = renewed }
        columns.permitUntil[index] = renewed
    }

    mutating func noteReview(_ index: Int) {
        guard let next = nextReview(index) else { return }
        agenda.note(Event(kind: .review, candidate: Int32(index), reference: 0), on: next)
    }

    /// The next day on which a birthday, a completed year of work, a test, a permit or the end of work changes something.
    func nextReview(_ index: Int) -> Day? {
        let facts = entries[index].candidate
        let firstTest = Day(number: columns.firstTestOn[index])
        let secondTest = Day(number: columns.secondTestOn[index])
        let workUntil = Day(number: columns.workUntil[index])
        var next = Day.distantFuture
        func consider(_ candidateDay: Day) {
            if candidateDay > day, candidateDay < next { next = candidateDay }
        }
        consider(birthday(after: day, bornOn: facts.bornOn))
        if firstTest > .distantPast { consider(firstTest.adding(years: 2)) }
        if secondTest > .distantPast { consider(secondTest.adding(years: 2)) }
        if let day = anniversary(of: facts.canadianMonths, until: workUntil, from: facts.recordedOn, most: 60)
        {
            consider(day)
        }
        if let day = anniversary(
            of: facts.foreignMonths, until: facts.foreignWorkUntil, from: facts.recordedOn, most: 36)
        {
            consider(day)
        }
        if columns.permitUntil[index] > Day.distantPast.number {
            consider(Day(number: columns.permitUntil[index]) + 1)
        }
        // Two years and a month after work ended, less than twelve months of it lie in the class's last three years.
        if workUntil > .distantPast, workUntil < day + 800 { consider(workUntil.adding(months: 25)) }
        return next < .distantFuture ? next : nil
    }

    /// The next birthday that changes points of the ranking or of the skilled worker grid.
    private func birthday(after day: Day, bornOn: Day) -> Day {
        let age = max(0, day.age(bornOn: bornOn))
        guard age < inForce.nextAgeThatCounts.count, let next = inForce.nextAgeThatCounts[age] else {
            return .distantFuture
        }
        return bornOn.adding(years: next)
    }

    /// The next day on which months of work that go on complete a year; nil when none will below `most` months.
    private func anniversary(of counted: UInt16, until: Day, from recordedOn: Day, most: Int) -> Day? {
        guard until > day else { return nil }
        let soFar = Int(counted) + day.months(since: recordedOn)
        let target = (soFar / 12 + 1) * 12
        guard target <= most else { return nil }
        let reached = recordedOn.adding(months: target - Int(counted))
        return reached <= until ? reached : nil
    }
}
