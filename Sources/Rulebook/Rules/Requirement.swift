/// A tie between a candidate and a place.
public enum Tie: Hashable, Sendable, CaseIterable {
    /// A close relative who is a citizen or permanent resident lives there.
    case relative
    /// A friend or distant relative lives there.
    case friend
    /// A year or more of work was done there.
    case worked
    /// A post-secondary program was completed there.
    case studied
    /// The latest Canadian credential was earned there.
    case graduated
    /// Lived there at some time before.
    case lived
    /// Lives there now.
    case lives
    /// Has a job offer there.
    case offer
    /// Says that he or she will live there.
    case intends
}

/// Where a tie is, seen from the program that asks.
public enum Place: Hashable, Sendable {
    /// In the program's own province or territory.
    case here
    /// In another province or territory of Canada.
    case elsewhere
    /// In a named province or territory.
    case at(Jurisdiction)
    /// Anywhere in Canada.
    case canada
}

/// A criterion that the model does not weigh: it is judged on documents and taken as met, and every page says so.
public struct Attestation: Hashable, Sendable {
    /// What has to be shown.
    public let words: Words

    /// A criterion in the words of the program's guide.
    public init(_ english: String, fr french: String) { words = Words(english, fr: french) }
}

/// A condition of a program, as a value that can be tested, explained and compiled.
///
/// The vocabulary is closed: a program that needs a form not listed here adds it, with its English and French, and the
/// compiler shows every reader that has to learn it.
public indirect enum Requirement: Hashable, Sendable {
    /// Every one of them.
    case all([Requirement])
    /// At least one of them.
    case any([Requirement])
    case not(Requirement)
    /// The second, where the first holds.
    case when(Requirement, Requirement)

    case atLeast(Measure, Int)
    case atMost(Measure, Int)
    case between(Measure, ClosedRange<Int>)

    /// A credential of the level or higher.
    case credential(atLeast: Credential)
    /// One of the listed levels of credential.
    case credentialIn([Credential])
    case fact(Fact)
    case tie(Tie, Place)

    /// The primary occupation is in the list.
    case occupation(OccupationSet)
    /// The primary occupation is of one of the TEER categories.
    case occupationTEER(TEERSet)
    /// The primary occupation is of one of the skill types and levels of the classifications before 2021.
    case occupationSkillLevel(SkillLevelSet)

    /// An offer in the program's province with all the listed features.
    case offer(OfferFeatures)
    /// The offered occupation is in the list.
    case offerOccupation(OccupationSet)
    /// The offered occupation is of one of the TEER categories.
    case offerTEER(TEERSet)
    /// The offered job is in one of the regions.
    case offerRegion([Region])

    /// A valid permit of one of the kinds.
    case permit([PermitKind])
    /// A valid work permit of any kind.
    case workPermit
    /// Lives in Canada with a valid permit, or lives abroad.
    case statusInOrder

    /// A live profile in the federal pool.
    case profile
    /// Meets one of the federal programs.
    case federalProgram(FederalPrograms)
    /// Named the program's province as of interest, or all of them.
    case interest
    /// Says that he or she will live in the program's province.
    case destinationHere

    /// Settlement funds at or above the table's amount for the family.
    case settlementFunds(FundsTable)

    /// A criterion judged on documents, taken as met.
    case shown(Attestation)

    /// An offer anywhere in Canada with all the listed features.
    case offerInCanada(OfferFeatures)
    /// Each ability of a valid result at its level or higher.
    case abilities(LanguageChoice, atLeast: Abilities)
    /// At least so many points of a grid, as the stream counts them: a pass mark that is a condition and not an order.
    case points(PointsGrid, stream: String, atLeast: Int)
}

/// Settlement funds by size of family, in dollars.
public struct FundsTable: Hashable, Sendable {
    /// The amounts for one, two, three … persons.
    public let amounts: [Int]
    /// What each further person adds.
    public let eachFurther: Int

    /// Amounts for one person and up, and what each further person adds.
    public init(_ amounts: [Int], eachFurther: Int) {
        self.amounts = amounts
        self.eachFurther = eachFurther
    }

    /// The amount for a family of so many persons, at least one.
    public func amount(for persons: Int) -> Int {
        let size = max(1, persons)
        return size <= amounts.count
            ? amounts[size - 1] : (amounts.last ?? 0) + (size - amounts.count) * eachFurther
    }
}

extension Requirement {
    /// The lowest ability of the best valid result is at the level or higher.
    public static func language(atLeast level: Int) -> Requirement { .atLeast(.lowestLevel(.best), level) }

    /// None of them.
    public static func none(_ requirements: [Requirement]) -> Requirement { .not(.any(requirements)) }

    /// Shorthand of a criterion judged on documents, taken as met.
    public static func shown(_ english: String, fr french: String) -> Requirement {
        .shown(Attestation(english, fr: french))
    }
}
