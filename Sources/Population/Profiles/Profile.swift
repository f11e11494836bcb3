import Rulebook

/// Writes one candidate from an archetype: the facts of the score as they are, all others by luck.
struct Profile {
    let archetype: Archetype
    let luck: Luck
    let chances: Chances
    let tables: DayTables
    /// The province of a nomination already held; nil for none.
    let nominatedBy: Jurisdiction?
    /// The province whose offer the candidate holds and where those in Canada live; nil for none in particular.
    let tiedTo: Jurisdiction?
    var candidate: Candidate

    private var day: Day { tables.day }

    /// A candidate recorded on the day of the tables, whose profile was submitted on a day up to then.
    init(
        _ archetype: Archetype, submittedOn: Day, occupation: Occupation, luck: Luck, chances: Chances,
        tables: DayTables, nominatedBy: Jurisdiction? = nil, tiedTo: Jurisdiction? = nil
    ) {
        self.archetype = archetype
        self.luck = luck
        self.chances = chances
        self.tables = tables
        self.nominatedBy = nominatedBy
        self.tiedTo = tiedTo
        candidate = Candidate(bornOn: tables.birth(age: Int(archetype.age), luck), recordedOn: tables.day)
        candidate.occupation = occupation
        writeLanguages(submittedOn: submittedOn)
        writeWork()
        writePlace()
        writeStudy()
        writeOffer()
        writeInterest()
        writeFamily()
        writeFacts()
    }

    /// Tests were taken before the profile, most of them not long before, and are valid on the day.
    private mutating func writeLanguages(submittedOn: Day) {
        func testDay(_ decision: Decision) -> Day {
            let days = luck.bits(decision)
            let (one, other) = (
                KeyedRandom.scale(days, to: chances.testDays),
                KeyedRandom.scale(days << 32, to: chances.testDays)
            )
            return submittedOn - 10 - min(one, other)
        }
        archetype.writeScoredFacts(
            into: &candidate, testOn: testDay(.testDay), secondTestOn: testDay(.secondTestDay))
    }

    /// Months beyond the completed years and the ends of spells are free as long as no window cuts a year off.
    private mutating func writeWork() {
        let canadian = Int(archetype.canadianYears) * 12 + luck.below(12, .workMonths)
        let worksNow = archetype.spell == .ongoing
        let hasWorked = archetype.spell != .none
        candidate.canadianMonths = hasWorked ? UInt16(canadian) : 0
        switch archetype.spell {
        case .none: break
        case .ongoing: candidate.canadianWorkUntil = day + 3_650
        case .recent: candidate.canadianWorkUntil = day - luck.within(1...500, .workEnd)
        case .old: candidate.canadianWorkUntil = day - luck.within(1_110...1_380, .workEnd)
        }
        if worksNow { candidate.employedSince = day - luck.within(1...max(30, canadian * 30), .employment) }
        let foreign =
            Int(archetype.foreignYears) * 12
            + (archetype.foreignYears > 0 ? luck.below(12, .foreignMonths) : 0)
        candidate.foreignMonths = UInt16(foreign)
        guard foreign > 0 else { return }
        if archetype.livesAbroad {
            candidate.foreignWorkUntil = day + 3_650
        } else {
            let desired = (hasWorked ? canadian : 0) + luck.within(1...18, .foreignEnd)
            let most = canadian < 12 || !hasWorked ? min(24, 118 - foreign) : 118 - foreign
            candidate.foreignWorkUntil = day - min(desired, most) * 30
        }
    }

    private mutating func writePlace() {
        let isAbroad =
            archetype.spell == .old ? luck.happens(chances.left, .hasLeft) : archetype.livesAbroad
        if let nominatedBy, luck.happens(chances.nomineeResident, .isResident), !isAbroad {
            candidate.residence = nominatedBy
        } else if let tiedTo, !isAbroad {
            candidate.residence = tiedTo
        } else if !isAbroad {
            candidate.residence = luck.happens(chances.quebec, .isInQuebec) ? .quebec : place(.residence)
        }
        let months = Int(candidate.canadianMonths)
        guard let home = candidate.residence else {
            if months > 0 {
                let place = place(.earlierPlace)
                candidate.livedIn = JurisdictionSet(place)
                if months >= 12 { candidate.workedIn = JurisdictionSet(place) }
            }
            return
        }
        let days = months * 30 + luck.within(20...600, .residentDays)
        candidate.residentSince = day - days
        if months >= 12 { candidate.workedIn = JurisdictionSet(home) }
        if tiedTo == nil, luck.happens(chances.moved, .hasMoved) { writeMove(days: days, months: months) }
        writePermit()
    }

    /// An earlier province; the work of its time was done there.
    private mutating func writeMove(days: Int, months: Int) {
        let earlier = luck.happens(chances.quebec, .hasMoved, 1) ? .quebec : place(.earlierPlace)
        guard let home = candidate.residence, earlier != home else { return }
        let here = luck.within(30...max(60, days), .residentDays, 1)
        candidate.residentSince = day - here
        candidate.livedIn = JurisdictionSet(earlier)
        if months >= 12 && days - here >= 365 {
            candidate.workedIn =
                here >= 365 ? [JurisdictionSet(earlier), JurisdictionSet(home)] : JurisdictionSet(earlier)
        }
        // Work with the present employer began after the move.
        if candidate.employedSince < candidate.residentSince {
            candidate.employedSince = candidate.residentSince
        }
    }

    private mutating func writePermit() {
        let kinds =
            archetype.spell == .ongoing
            ? (archetype.study == .none ? Profile.workerPermits : Profile.graduatePermits)
            : Profile.otherPermits
        let kind = PermitKind.allCases[luck.pick(kinds, .permitKind)]
        candidate.permit = WorkPermit(kind, expiresOn: day + luck.within(15...1_000, .permitEnd))
    }

    // Weights by kind of permit: none, LMIA, trade agreement, intra-company, IEC, francophone mobility, religious,
    // post-graduation, spousal, bridging, vulnerable, Ukraine, Hong Kong, other open, study, visitor. Assumed.
    private static let workerPermits = WeightedTable([0, 30, 5, 8, 14, 4, 0, 0, 24, 0, 1, 5, 2, 7, 0, 0])
    private static let graduatePermits = WeightedTable([0, 4, 0, 1, 0, 1, 0, 86, 5, 0, 0, 1, 1, 1, 0, 0])
    private static let otherPermits = WeightedTable([0, 2, 0, 0, 2, 0, 0, 18, 12, 0, 0, 2, 0, 4, 40, 20])

    private mutating func writeStudy() {
        guard archetype.study != .none else { return }
        let home = candidate.residence ?? place(.earlierPlace)
        let school = luck.happens(chances.studiedElsewhere, .studyPlace, 1) ? place(.studyPlace) : home
        candidate.studiedIn = JurisdictionSet(school)
        candidate.livedIn.formUnion(school == candidate.residence ? [] : JurisdictionSet(school))
        candidate.graduatedIn = school
        candidate.graduatedOn = day - Int(candidate.canadianMonths) * 30 - luck.within(20...240, .graduation)
        candidate.canadianCredentials = luck.below(5, .study) == 0 ? 2 : 1
    }

    /// A jurisdiction outside Québec by the weights of residence.
    @inline(__always)
    private func place(_ decision: Decision) -> Jurisdiction {
        Jurisdiction(rawValue: UInt8(luck.pick(chances.places, decision))) ?? .ontario
    }
}
