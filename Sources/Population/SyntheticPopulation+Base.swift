import Rulebook

/// A provincial-only candidate to be written: where, when and by which numbers.
struct BaseArrival {
    let province: Jurisdiction
    let submittedOn: Day
    let second: Int32
    let luck: Luck
}

extension SyntheticPopulation {
    /// Provincial-only arrivals a day in all provinces together, rounded up.
    var baseArrivalsPerDay: Int {
        Jurisdiction.withProgram.reduce(0) { $0 + parameters.base.arrivals(in: $1) } / 100_000 + 1
    }

    /// The provincial-only candidates of a day, by second.
    func baseArrivals(on day: Day, seed: UInt64) -> [BaseArrival] {
        var arrivals: [BaseArrival] = []
        for province in Jurisdiction.withProgram {
            let subject = Int(day.number) << 4 | Int(province.rawValue)
            let number = SyntheticPopulation.count(
                parameters.base.arrivals(in: province), in: 100_000, Luck(seed: seed, .baseArrivals, subject))
            for index in 0..<number {
                let luck = Luck(seed: seed, .baseArrival, subject << 16 | index)
                let second = Int32(luck.below(86_400, .second))
                arrivals.append(BaseArrival(province: province, submittedOn: day, second: second, luck: luck))
            }
        }
        return arrivals.sorted {
            ($0.second, $0.province.rawValue, $0.luck.bits(.second))
                < ($1.second, $1.province.rawValue, $1.luck.bits(.second))
        }
    }

    /// A candidate of a province's base streams, recorded on the day of the tables.
    func baseEntry(_ arrival: BaseArrival, era: Era, tables: DayTables) -> Entry {
        let luck = arrival.luck
        var archetype = Archetype.base(luck, isResident: luck.happens(chances.baseResident, .isResident))
        let isIntermediate = luck.happens(chances.intermediate, .occupationClass)
        let isGraduate =
            !isIntermediate && !archetype.livesAbroad && luck.happens(chances.graduate, .study, 8)
        if isGraduate {
            archetype.study = .oneOrTwoYears
            archetype.credential = max(archetype.credential, .twoYear)
            // Schools in Canada take nobody below about that level.
            archetype.first = Abilities(all: UInt8(luck.within(6...9, .level, 1)))
        }
        let occupation =
            isIntermediate
            ? BaseOccupations.intermediate(luck)
            : era.occupations.occupation(
                OccupationClass.allCases[luck.pick(BaseOccupations.classes, .occupationClass, 1)], .skilled,
                luck)
        var profile = Profile(
            archetype, submittedOn: arrival.submittedOn, occupation: occupation, luck: luck, chances: chances,
            tables: tables)
        profile.settle(in: arrival.province, isGraduate: isGraduate)
        return Entry(
            profile.candidate, submittedOn: arrival.submittedOn, second: arrival.second, inFederalPool: false)
    }
}

/// The occupations of people who come to a province alone.
private enum BaseOccupations {
    // Other, healthcare, STEM, trades, education, transport, agriculture. Assumed.
    static let classes = WeightedTable([45, 14, 8, 16, 6, 8, 3])
    private static let weights = WeightedTable(CommonOccupations.intermediate.map(\.weight))

    static func intermediate(_ luck: Luck) -> Occupation {
        CommonOccupations.intermediate[luck.pick(weights, .occupation)].occupation
    }
}

extension Archetype {
    /// The facts of a person for a base stream; nobody scores them.
    static func base(_ luck: Luck, isResident: Bool) -> Archetype {
        var archetype = Archetype()
        archetype.age = UInt8(min(luck.within(21...48, .age), luck.within(21...48, .age, 1)))
        archetype.credential = Credential.allCases[luck.pick(baseCredentials, .credential)]
        archetype.livesAbroad = !isResident
        archetype.first = Abilities(all: UInt8(luck.within(4...8, .level)))
        archetype.canadianYears = isResident ? UInt8([0, 0, 1, 1, 1, 2, 2, 3][luck.below(8, .program)]) : 0
        archetype.spell = isResident ? .ongoing : .none
        archetype.foreignYears = UInt8(luck.within(isResident ? 0...4 : 2...8, .program, 1))
        if luck.below(100, .spouse) < 45 {
            archetype.spouse = Spouse(isAccompanying: luck.below(10, .spouse, 1) < 8)
        }
        return archetype
    }

    private static let baseCredentials = WeightedTable([4, 26, 12, 22, 24, 6, 6, 0])
}

extension Profile {
    /// Moves the candidate's life to the province whose base streams he or she comes for.
    mutating func settle(in province: Jurisdiction, isGraduate: Bool) {
        candidate.interest = JurisdictionSet(province)
        candidate.destination = province
        if candidate.residence != nil {
            candidate.residence = province
            candidate.workedIn = candidate.canadianMonths >= 12 ? JurisdictionSet(province) : []
        }
        if isGraduate {
            candidate.studiedIn = JurisdictionSet(province)
            candidate.graduatedIn = province
        }
        if luck.happens(chances.baseOffer, .hasOffer, 1) {
            writeFittingOffer(in: province)
            candidate.facts.set(.worksForOfferingEmployer, candidate.residence != nil)
            if isGraduate { candidate.offer.features.insert(.matchesStudy) }
            if candidate.residence != nil { settleAtWork() }
        }
        let there = candidate.residence == province
        for fact in [Fact.noDocumentOnDestination, .weakSettlementPlan] where there {
            candidate.facts.set(fact, false)
        }
    }

    /// Nobody scores these people, so months of work follow from the time with the employer.
    private mutating func settleAtWork() {
        lengthenEmployment(most: 900)
        let months = UInt16(max(0, tables.day - candidate.employedSince) / 30)
        candidate.canadianMonths = max(candidate.canadianMonths, months)
        if let home = candidate.residence, candidate.canadianMonths >= 12 {
            candidate.workedIn = JurisdictionSet(home)
        }
    }
}
