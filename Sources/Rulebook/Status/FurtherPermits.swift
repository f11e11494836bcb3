/// The permits that carry a candidate to the decision on permanent residence.
public struct FurtherPermits: Sendable {
    /// Bridging open work permit: the classes, each from its day.
    public var bridging: [BridgingClass]
    /// Employer-specific permit of a nominee, with the letter of the province.
    public var nominee: Dated<Words>
    public var francophoneMobility: Dated<FrancophoneMobility>
    public var postGraduation: Dated<PostGraduation>
    /// What the offer of an employer-specific permit has to be.
    public var genuineOffer: Dated<Words>
    /// Open permit of a worker at risk of abuse.
    public var vulnerableWorker: Dated<Words>
    /// Extension of a work permit of the same kind.
    public var workExtension: Dated<Words>
    /// Extension of a study permit.
    public var studyExtension: Dated<Words>
    /// Extension of a stay as a visitor, or change to one.
    public var visitorExtension: Dated<Words>

    public init(
        bridging: [BridgingClass], nominee: Dated<Words>, francophoneMobility: Dated<FrancophoneMobility>,
        postGraduation: Dated<PostGraduation>, genuineOffer: Dated<Words>, vulnerableWorker: Dated<Words>,
        workExtension: Dated<Words>,
        studyExtension: Dated<Words>, visitorExtension: Dated<Words>
    ) {
        self.bridging = bridging
        self.nominee = nominee
        self.francophoneMobility = francophoneMobility
        self.postGraduation = postGraduation
        self.genuineOffer = genuineOffer
        self.vulnerableWorker = vulnerableWorker
        self.workExtension = workExtension
        self.studyExtension = studyExtension
        self.visitorExtension = visitorExtension
    }
}

/// A class whose applicants may hold a bridging open work permit.
public struct BridgingClass: Sendable {
    /// The one program of the class.
    public var program: FederalPrograms
    /// What the permit allows.
    public var allows: Dated<Words>
    /// True when the nomination must name no employer and the place of work is the nominating province.
    public var needsUnrestrictedNomination: Bool

    public init(_ program: FederalPrograms, needsUnrestrictedNomination: Bool = false, allows: Dated<Words>) {
        self.program = program
        self.needsUnrestrictedNomination = needsUnrestrictedNomination
        self.allows = allows
    }
}

/// Francophone Mobility in one version: the occupations offered and the French asked for.
public struct FrancophoneMobility: Sendable {
    /// The categories of the offered occupation.
    public var categories: TEERSet
    /// Occupations of those categories that are left out.
    public var excluded: OccupationSet
    /// The level needed in each of the two; 0 where none is named.
    public var speaking: UInt8
    public var listening: UInt8
    public var words: Words

    public init(
        categories: TEERSet, excluded: OccupationSet, speaking: UInt8, listening: UInt8, words: Words
    ) {
        self.categories = categories
        self.excluded = excluded
        self.speaking = speaking
        self.listening = listening
        self.words = words
    }
}

/// The post-graduation work permit in one version.
public struct PostGraduation: Sendable {
    /// Days after the end of the program in which to apply; nil where it is not held.
    public var days: Int?
    public var words: Words

    public init(days: Int?, words: Words) {
        self.days = days
        self.words = words
    }
}
