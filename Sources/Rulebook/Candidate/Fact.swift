/// A yes-or-no fact about a candidate that some rule asks for; the raw value is its bit and its code in the database.
public enum Fact: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// Holds a certificate of qualification of a province, a territory or the federal body.
    case tradeCertificate = 0
    /// The certificate or licence of the destination's regulator, for a regulated occupation.
    case licensedInDestination
    /// A foreign qualification verified by the regulator of the destination.
    case qualificationVerified
    /// Trained as a journeyperson or with a trade diploma.
    case tradeTraining
    /// The highest credential is a bachelor's degree, as opposed to another program of three years.
    case bachelorDegree
    /// A professional degree (medicine, dentistry, veterinary medicine, optometry).
    case professionalDegree
    /// The foreign credential has a valid educational credential assessment.
    case credentialAssessed
    /// Studied science, technology, engineering, mathematics or health.
    case studiedScienceOrHealth
    /// Studied a trade.
    case studiedTrade
    /// Studied business, social science, law or education.
    case studiedBusinessOrLaw
    /// The credential was earned at a distance.
    case studiedOnline
    /// A sibling who is a citizen or permanent resident lives in Canada.
    case siblingInCanada
    /// Another relative of section 83(5) lives in Canada.
    case relativeInCanada
    /// Has made a refugee claim in Canada that is not decided.
    case refugeeClaimant
    /// Is under a removal order or without status.
    case removalOrder
    /// Holds a letter of endorsement of a rural or regional community.
    case communityEndorsement
    /// Was invited through a strategic recruitment initiative of the province.
    case strategicInvitation
    /// The employer belongs to the tourism and hospitality association.
    case tourismEmployer
    /// The employer belongs to the association of chiefs of police.
    case policeEmployer
    /// The employer attested to the language level.
    case employerLanguageAttestation
    /// Has a plan to settle outside the largest city, with a tie there.
    case regionalPlan
    /// Graduated within three years from a public institution outside the largest city.
    case regionalGraduate
    /// Worked full-time for a year outside the largest city within five years.
    case regionalWork
    /// Works full-time in the offered job for the offering employer.
    case worksForOfferingEmployer
    /// Has a year of directly related experience in Canada.
    case relatedYearInCanada
    /// Holds a designated professional credential of the province.
    case professionalDesignation
    /// A recent graduate of the province, as its stream defines it.
    case recentGraduate
    /// Is a physician paid by billing a provincial health plan.
    case selfEmployedPhysician
    /// An expression of interest of an earlier intake stayed without invitation.
    case carriedOverInterest
    /// Studied with a return obligation to the home country.
    case returnObligation
    /// The spouse works, or has worked for three years, in an occupation that counts.
    case spouseWorked
    /// A child goes to school in the destination.
    case childAtSchoolInDestination
    /// Owns a home in the destination.
    case ownsHomeInDestination

    // Facts that speak to intention to reside.
    /// Holds a valid Québec selection certificate.
    case quebecCertificateHeld
    /// A Québec selection certificate expired or was given up in writing.
    case quebecCertificateGivenUp
    /// A file of the Québec skilled worker selection or experience program is open.
    case quebecFileOpen
    /// An expression of interest to Québec without a file.
    case quebecProfileOnly
    /// Owns a home or runs a business in Québec.
    case ownsPropertyInQuebec
    /// Spouse or children settled in Québec by job or school.
    case familySettledInQuebec
    /// Close family lives in Québec only.
    case familyOnlyInQuebec
    /// Has no document at all about the destination.
    case noDocumentOnDestination
    /// An earlier application stated another destination.
    case statedOtherDestination
    /// An application to another nominee program is open.
    case otherProgramOpen
    /// Was nominated before by another province and did not settle there.
    case nominatedElsewhereBefore
    /// The settlement or business plan is weak or copied.
    case weakSettlementPlan
    /// The employer confirms a transfer out of Québec.
    case transferLetter
    /// A lease or a purchase in the destination.
    case leaseInDestination
    /// Resigned, ended a lease or sold a home in Québec.
    case leftQuebecTies
    /// The spouse has a job or a child a school in the destination.
    case spouseOrSchoolInDestination
    /// A sworn, detailed declaration of intent.
    case swornDeclaration
    /// Interviews or applications for work in the destination.
    case interviewsInDestination
    /// Visits to the destination.
    case visitsToDestination
    /// Community, volunteering or professional networks in the destination.
    case communityInDestination
    /// Made a false statement about intent or history.
    case falseStatement
}

/// A set of facts in sixty-four bits.
public struct FactSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
    public var rawValue: UInt64
    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The set of the listed facts.
    public init(_ facts: Fact...) { self.init(rawValue: facts.reduce(0) { $0 | 1 << UInt64($1.rawValue) }) }

    /// True when the fact holds.
    @inlinable public func contains(_ fact: Fact) -> Bool { rawValue & (1 << UInt64(fact.rawValue)) != 0 }

    /// Adds or removes a fact.
    @inlinable public mutating func set(_ fact: Fact, _ holds: Bool) {
        let bit: UInt64 = 1 << UInt64(fact.rawValue)
        rawValue = holds ? rawValue | bit : rawValue & ~bit
    }

    /// The facts that hold, in the order of their bits.
    public var members: [Fact] { Fact.allCases.filter(contains) }
}
