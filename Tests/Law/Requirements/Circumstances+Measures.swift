import Rulebook

extension Circumstances {
    /// Changes after which a measure has a value; empty for a value it cannot have.
    func changes(of measure: Measure, to value: Int) -> [CircumstanceChange] {
        guard value >= 0 else { return [] }
        return switch measure {
        case .age: [{ $0.candidate.bornOn = $0.day.adding(years: -value) }]
        case .lowestLevel(let choice): [{ $0.setResults(choice, Abilities(all: UInt8(value))) }]
        case .workMonths, .workYears, .canadianMonths, .foreignMonths, .monthsWorkedHere, .monthsWithEmployer,
            .monthsResidentHere, .workYearsBefore:
            changes(ofTime: measure, to: value)
        case .hourlyWage, .employerYears, .employerStaff, .employerRevenue:
            changes(ofOffer: measure, to: value)
        case .offerTEER, .offerBroadCategory:
            Circumstances.codes.filter {
                value == (measure == .offerTEER ? $0.teer : $0.broadCategory)
            }.map { code in
                {
                    $0.candidate.offer.jurisdiction = $0.program
                    $0.candidate.offer.occupation = code
                }
            }
        default: changes(ofOthers: measure, to: value)
        }
    }

    private func changes(ofOthers measure: Measure, to value: Int) -> [CircumstanceChange] {
        switch measure {
        case .earnings: [{ $0.candidate.earnings = Int32(value) }]
        case .permitMonthsLeft:
            [
                {
                    if $0.candidate.permit.kind == .none {
                        $0.candidate.permit.kind = .labourMarketImpactAssessed
                    }
                    $0.candidate.permit.expiresOn = $0.day.adding(months: value)
                }
            ]
        case .monthsSinceGraduation: [{ $0.candidate.graduatedOn = $0.day.adding(months: -value) }]
        case .canadianCredentials: [{ $0.candidate.canadianCredentials = UInt8(value) }]
        case .score: [{ $0.score = value }]
        case .funds: [{ $0.candidate.funds = Int32(value) }]
        case .familySize: [{ $0.candidate.children = UInt8(max(0, value - 1)) }]
        case .spouseLowestLevel:
            [{ $0.setSpouse { $0.language.abilities = Abilities(all: UInt8(value)) } }]
        case .spouseCanadianYears: [{ $0.setSpouse { $0.canadianYears = UInt8(value) } }]
        case .canadianStudy:
            [{ $0.candidate.canadianStudy = CanadianStudy(rawValue: UInt8(value)) ?? .none }]
        default: []
        }
    }

    private func changes(ofTime measure: Measure, to value: Int) -> [CircumstanceChange] {
        switch measure {
        case .workMonths: [{ $0.setForeign(value) }, { $0.setCanadian(value) }]
        case .workYears: [{ $0.setForeign(value * 12) }, { $0.setCanadian(value * 12) }]
        case .canadianMonths: [{ $0.setCanadian(value) }]
        case .foreignMonths:
            [
                {
                    $0.candidate.foreignMonths = UInt16(value)
                    $0.candidate.foreignWorkUntil = .distantFuture
                }
            ]
        case .monthsWithEmployer:
            [
                {
                    $0.candidate.residence = $0.program
                    $0.candidate.canadianWorkUntil = .distantFuture
                    $0.candidate.employedSince = value == 0 ? .distantFuture : $0.day.adding(months: -value)
                }
            ]
        case .monthsResidentHere: [{ $0.setResidence(months: value) }]
        case .monthsWorkedHere:
            [
                { $0.setResidence(months: value) },
                {
                    $0.setResidence(months: value)
                    $0.setCanadian(value)
                },
            ]
        default: []
        }
    }

    private func changes(ofOffer measure: Measure, to value: Int) -> [CircumstanceChange] {
        [
            {
                $0.candidate.offer.jurisdiction = $0.program
                switch measure {
                case .hourlyWage: $0.candidate.offer.hourlyWage = Int32(value)
                case .employerYears: $0.candidate.offer.employerYears = UInt8(value)
                case .employerStaff: $0.candidate.offer.employerStaff = UInt16(value)
                default: $0.candidate.offer.employerRevenue = Int32(value)
                }
            }
        ]
    }

    private mutating func setCanadian(_ months: Int) {
        candidate.canadianMonths = UInt16(months)
        candidate.canadianWorkUntil = .distantFuture
        candidate.foreignMonths = 0
    }

    /// Months abroad that with those in Canada make up a number.
    private mutating func setForeign(_ months: Int) {
        candidate.canadianMonths = min(candidate.canadianMonths, UInt16(months))
        candidate.foreignMonths = UInt16(months) - candidate.canadianMonths
        candidate.foreignWorkUntil = .distantFuture
    }

    private mutating func setResidence(months: Int) {
        candidate.residence = program
        candidate.residentSince = day.adding(months: -months)
    }

    private mutating func setSpouse(_ change: (inout Spouse) -> Void) {
        if !candidate.spouse.counts {
            candidate.spouse = Spouse(
                isAccompanying: true, language: LanguageResult(.english, .none, takenOn: day))
        }
        change(&candidate.spouse)
    }

    /// Sets the result a choice reads; for the best of two, the first, with the other no higher.
    mutating func setResults(_ choice: LanguageChoice, _ levels: Abilities) {
        let taken = day.adding(months: -6)
        let isSecond =
            switch choice {
            case .second: true
            case .first, .best: false
            case .english: candidate.secondLanguage.language == .english
            case .french: candidate.secondLanguage.language == .french
            }
        if isSecond {
            candidate.secondLanguage.abilities = levels
            candidate.secondLanguage.takenOn = taken
        } else {
            candidate.firstLanguage.abilities = levels
            candidate.firstLanguage.takenOn = taken
        }
        if choice == .best, candidate.secondLanguage.abilities.lowest > levels.lowest {
            candidate.secondLanguage.abilities = levels
        }
    }
}
