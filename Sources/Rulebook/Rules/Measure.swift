/// Which of a candidate's language results a rule reads.
public enum LanguageChoice: Hashable, Sendable {
    case first, second, english, french
    /// The one of the two with the higher lowest ability.
    case best
}

/// A number about a candidate that a rule compares: years, months, levels, dollars or points, always whole.
public enum Measure: Hashable, Sendable {
    /// Completed years of age.
    case age
    /// The lowest of the four levels of a valid result, 0 when none.
    case lowestLevel(LanguageChoice)
    /// Months of work anywhere within the last months.
    case workMonths(within: Int)
    /// Full years of work anywhere within the last years.
    case workYears(within: Int)
    /// Full years of work anywhere in the years before the last `after`, back to `within` years.
    case workYearsBefore(after: Int, within: Int)
    /// Months of work in Canada within the last months.
    case canadianMonths(within: Int)
    /// Months of work abroad within the last months.
    case foreignMonths(within: Int)
    /// Months of work in the program's province in the present spell, within the last months.
    case monthsWorkedHere(within: Int)
    /// Continuous months with the present employer, when the work is in the program's province.
    case monthsWithEmployer
    /// Months of residence in the program's province up to now.
    case monthsResidentHere
    /// Hourly wage of the offer in the program's province, in cents.
    case hourlyWage
    /// Highest yearly earnings in Canada of the last five years, in dollars.
    case earnings
    /// Full years the offering employer has operated in the program's province.
    case employerYears
    /// Full-time staff of the offering employer.
    case employerStaff
    /// Revenue of the offering employer, in thousands of dollars.
    case employerRevenue
    /// Whole months left on the permit.
    case permitMonthsLeft
    /// Months since the latest Canadian credential.
    case monthsSinceGraduation
    /// Post-secondary credentials earned in Canada.
    case canadianCredentials
    /// Score of the Comprehensive Ranking System without a nomination.
    case score
    /// Settlement funds in dollars.
    case funds
    /// Persons in the family.
    case familySize
    /// The first digit of the offered occupation, -1 without an offer here.
    case offerBroadCategory
    /// The second digit of the offered occupation, -1 without an offer here.
    case offerTEER
    /// The lowest of the four levels of the spouse's valid result, 0 without a spouse who counts.
    case spouseLowestLevel
    /// Completed years of Canadian work of the spouse, 0 without a spouse who counts.
    case spouseCanadianYears
    /// Post-secondary study in Canada: 0 none, 1 one or two years, 2 three years or longer.
    case canadianStudy
}

extension Circumstances {
    /// The value of a measure in these circumstances.
    public func value(of measure: Measure) -> Int {
        switch measure {
        case .age: candidate.age(on: day)
        case .lowestLevel(let choice): lowestLevel(choice)
        case .workMonths(let window): workMonths(within: window)
        case .workYears(let window): workMonths(within: window * 12) / 12
        case .workYearsBefore(let after, let window):
            (workMonths(within: window * 12) - workMonths(within: after * 12)) / 12
        case .canadianMonths(let window): candidate.canadianMonths(on: day, within: window)
        case .foreignMonths(let window): candidate.foreignMonths(on: day, within: window)
        case .monthsWorkedHere(let window): monthsWorkedHere(within: window)
        case .monthsWithEmployer: candidate.residence == program ? candidate.monthsWithEmployer(on: day) : 0
        case .monthsResidentHere: candidate.residence == program ? candidate.monthsResident(on: day) : 0
        case .earnings: Int(candidate.earnings)
        case .permitMonthsLeft: candidate.permitMonthsLeft(on: day)
        case .monthsSinceGraduation: day.months(since: candidate.graduatedOn)
        case .canadianCredentials: Int(candidate.canadianCredentials)
        case .score: score
        case .funds: Int(candidate.funds)
        case .familySize: candidate.familySize
        case .hourlyWage, .employerYears, .employerStaff, .employerRevenue, .offerBroadCategory, .offerTEER:
            offerValue(of: measure)
        case .spouseLowestLevel:
            candidate.spouse.counts ? Int(candidate.spouse.language.levels(on: day).lowest) : 0
        case .spouseCanadianYears: candidate.spouse.counts ? Int(candidate.spouse.canadianYears) : 0
        case .canadianStudy: Int(candidate.canadianStudy.rawValue)
        }
    }

    /// The offer in the program's province, when there is one.
    public var offerHere: JobOffer? { candidate.offer.jurisdiction == program ? candidate.offer : nil }

    private func offerValue(of measure: Measure) -> Int {
        guard let offer = offerHere else {
            return measure == .offerTEER || measure == .offerBroadCategory ? -1 : 0
        }
        return switch measure {
        case .hourlyWage: Int(offer.hourlyWage)
        case .employerYears: Int(offer.employerYears)
        case .employerStaff: Int(offer.employerStaff)
        case .employerRevenue: Int(offer.employerRevenue)
        case .offerTEER: offer.occupation.teer
        default: offer.occupation.broadCategory
        }
    }

    private func lowestLevel(_ choice: LanguageChoice) -> Int {
        switch choice {
        case .first: lowest(candidate.firstLanguage)
        case .second: lowest(candidate.secondLanguage)
        case .english: lowestLevel(in: .english)
        case .french: lowestLevel(in: .french)
        case .best: max(lowest(candidate.firstLanguage), lowest(candidate.secondLanguage))
        }
    }

    private func lowestLevel(in language: OfficialLanguage) -> Int {
        if candidate.firstLanguage.language == language { return lowest(candidate.firstLanguage) }
        return candidate.secondLanguage.language == language ? lowest(candidate.secondLanguage) : 0
    }

    private func lowest(_ result: LanguageResult) -> Int { Int(result.levels(on: day).lowest) }

    private func workMonths(within window: Int) -> Int {
        min(
            window,
            candidate.canadianMonths(on: day, within: window)
                + candidate.foreignMonths(on: day, within: window))
    }

    private func monthsWorkedHere(within window: Int) -> Int {
        guard candidate.residence == program else { return 0 }
        return min(candidate.monthsResident(on: day), candidate.canadianMonths(on: day, within: window))
    }
}
