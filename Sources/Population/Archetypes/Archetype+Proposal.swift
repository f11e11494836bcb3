import Rulebook

/// The kinds of people archetypes are proposed from, wide enough to reach every score of the pool.
enum ArchetypeKind: Int, CaseIterable {
    case canadianGraduate, workerInCanada, skilledAbroad, olderAbroad, tradesperson, frenchAbroad,
        frenchInCanada
    case olderInCanada, recentGraduate, returned, lowestScores

    /// How often each is proposed.
    static let table = WeightedTable([24, 12, 22, 9, 5, 8, 9, 5, 3, 5, 6])
}

extension Archetype {
    /// The n-th proposal: an archetype nobody has judged yet; what is proposed does not depend on any seed.
    static func proposal(_ number: Int) -> Archetype {
        let luck = Luck(seed: 0, .archetype, number)
        let kind = ArchetypeKind.allCases[luck.pick(ArchetypeKind.table, .program)]
        var archetype = Archetype()
        archetype.proposeAge(kind, luck)
        archetype.proposeEducation(kind, luck)
        archetype.proposeLanguages(kind, luck)
        archetype.proposeWork(kind, luck)
        archetype.proposeSpouse(luck)
        archetype.hasSibling = luck.happens(siblings, .relatives)
        archetype.hasRelative = luck.happens(relatives, .relatives, 1)
        archetype.hasCertificate = luck.happens(kind == .tradesperson ? mostly : seldom, .licence)
        archetype.hasOffer = luck.happens(kind.isInCanada ? offers : seldom, .hasOffer)
        return archetype
    }

    private static let siblings = Chance(perMille: 130)
    private static let relatives = Chance(perMille: 150)
    private static let mostly = Chance(perMille: 850)
    private static let seldom = Chance(perMille: 20)
    private static let offers = Chance(perMille: 300)
    private static let half = Chance(perMille: 500)

    private mutating func proposeAge(_ kind: ArchetypeKind, _ luck: Luck) {
        let range: ClosedRange<Int> =
            switch kind {
            case .canadianGraduate, .recentGraduate: 21...33
            case .workerInCanada, .frenchInCanada, .returned: 23...39
            case .skilledAbroad, .frenchAbroad: 22...42
            case .olderAbroad: 36...49
            case .tradesperson: 24...50
            case .olderInCanada: 38...54
            case .lowestScores: 40...52
            }
        // The lower of two draws: most candidates are young.
        let (one, other) = (luck.within(range, .age), luck.within(range, .age, 1))
        age = UInt8(kind == .olderInCanada || kind == .olderAbroad ? one : min(one, other))
    }

    private mutating func proposeEducation(_ kind: ArchetypeKind, _ luck: Luck) {
        let weights =
            switch kind {
            case .tradesperson: Archetype.tradeCredentials
            case .olderInCanada, .workerInCanada: Archetype.mixedCredentials
            case .lowestScores: Archetype.lowCredentials
            default: Archetype.higherCredentials
            }
        credential = Credential.allCases[luck.pick(weights, .credential)]
        let studies = kind == .canadianGraduate || kind == .recentGraduate
        guard studies || kind == .frenchInCanada && luck.happens(Archetype.half, .study) else { return }
        if credential < .oneYear { credential = .twoYear }
        let isLong = credential >= .threeYear && luck.happens(Archetype.half, .study, 1)
        study = isLong ? .threeYearsOrLonger : .oneOrTwoYears
    }

    // Weights by credential, from less than secondary to doctorate.
    private static let higherCredentials = WeightedTable([0, 1, 5, 8, 36, 20, 26, 4])
    private static let mixedCredentials = WeightedTable([2, 12, 10, 16, 34, 12, 12, 2])
    private static let tradeCredentials = WeightedTable([8, 40, 22, 22, 8, 0, 0, 0])
    private static let lowCredentials = WeightedTable([0, 6, 14, 20, 30, 15, 12, 3])

    private mutating func proposeLanguages(_ kind: ArchetypeKind, _ luck: Luck) {
        switch kind {
        case .tradesperson: first = levels(from: 5, to: 7, luck, .level)
        case .olderInCanada: first = levels(from: 5, to: 9, luck, .level)
        case .lowestScores: first = levels(from: 7, to: 7, luck, .level)
        case .olderAbroad: first = levels(from: 7, to: 9, luck, .level)
        case .frenchAbroad, .frenchInCanada: proposeFrench(kind, luck)
        default: first = levels(from: 7, to: 10, luck, .level)
        }
        let isFrench = kind == .frenchAbroad || kind == .frenchInCanada
        let speaksSecond = !isFrench && luck.happens(Archetype.seldom, .speaksFrench)
        if speaksSecond { second = levels(from: 4, to: 6, luck, .secondTestDay) }
    }

    private mutating func proposeFrench(_ kind: ArchetypeKind, _ luck: Luck) {
        firstIsFrench = luck.below(10, .speaksFrench, 1) < (kind == .frenchAbroad ? 8 : 5)
        if firstIsFrench {
            first = levels(from: 7, to: 10, luck, .level)
            let english = luck.below(8, .secondTestDay, 8)
            second =
                english == 0
                ? .none : levels(from: 3 + english / 2, to: 5 + english / 2, luck, .secondTestDay)
        } else {
            first = levels(from: 7, to: 10, luck, .level)
            second = levels(from: 7, to: 9, luck, .secondTestDay)
        }
    }

    /// Four levels within one step of each other, the lowest from a range.
    private func levels(from low: Int, to high: Int, _ luck: Luck, _ decision: Decision) -> Abilities {
        let lowest = luck.within(low...high, decision)
        let bits = luck.bits(decision, 1)
        func level(_ shift: UInt64) -> UInt8 { UInt8(lowest + Int(bits >> shift & 1)) }
        return Abilities(speaking: level(0), listening: level(1), reading: level(2), writing: UInt8(lowest))
    }

    private mutating func proposeWork(_ kind: ArchetypeKind, _ luck: Luck) {
        livesAbroad = !kind.isInCanada
        switch kind {
        case .canadianGraduate, .workerInCanada, .frenchInCanada, .olderInCanada:
            canadianYears = UInt8([1, 1, 1, 2, 2, 3, 4, 5][luck.below(8, .workMonths)])
            spell = luck.below(10, .workEnd) < 8 ? .ongoing : .recent
            let most = kind == .canadianGraduate ? 3 : 6
            foreignYears = UInt8(min(luck.below(most + 1, .foreignMonths), max(0, Int(age) - 21)))
        case .recentGraduate:
            spell = .ongoing
            foreignYears = UInt8(luck.within(1...4, .foreignMonths))
        case .returned:
            canadianYears = UInt8([1, 1, 2, 3][luck.below(4, .workMonths)])
            spell = .old
            foreignYears = UInt8(luck.within(1...5, .foreignMonths))
        case .lowestScores: foreignYears = UInt8(luck.within(1...2, .foreignMonths))
        case .tradesperson:
            livesAbroad = luck.happens(Archetype.half, .isResident)
            foreignYears = UInt8(luck.within(2...8, .foreignMonths))
        case .skilledAbroad, .olderAbroad, .frenchAbroad:
            foreignYears = UInt8(min(luck.within(1...8, .foreignMonths), max(1, Int(age) - 20)))
        }
    }

    private mutating func proposeSpouse(_ luck: Luck) {
        guard luck.below(100, .spouse) < (age < 28 ? 25 : 50) else { return }
        let accompanies = luck.below(10, .spouse, 1) < 7
        spouse = Spouse(
            isAccompanying: accompanies, isCitizenOrPermanentResident: luck.below(20, .spouse, 2) == 0,
            credential: Credential.allCases[luck.pick(Archetype.mixedCredentials, .spouse, 3)],
            canadianYears: livesAbroad ? 0 : UInt8(max(0, luck.below(6, .spouse, 4) - 3)))
        spouseLevel = luck.below(10, .spouse, 5) < 6 ? UInt8(luck.within(4...9, .spouse, 6)) : 0
    }
}

extension ArchetypeKind {
    /// True for those who live in Canada.
    var isInCanada: Bool {
        switch self {
        case .canadianGraduate, .workerInCanada, .frenchInCanada, .olderInCanada, .recentGraduate: true
        case .skilledAbroad, .olderAbroad, .tradesperson, .frenchAbroad, .returned, .lowestScores: false
        }
    }
}
