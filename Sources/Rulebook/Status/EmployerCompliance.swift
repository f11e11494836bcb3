/// What an inspection of an employer has come to.
public enum EmployerFindingKind: UInt8, Sendable, CaseIterable {
    /// Notice of a preliminary finding, to be answered.
    case preliminary = 0
    /// The same on the pandemic duties alone, items 18 to 23 of Table 1 of Schedule 2.
    case preliminaryOnPandemicDuties
    /// A final determination that ends with a warning.
    case warning
    /// A monetary penalty that is paid or not yet due.
    case penalty
    /// A monetary penalty that is overdue.
    case penaltyInDefault
    /// A ban for a time or for good.
    case ban
    /// The labour market impact assessment is revoked or suspended.
    case assessmentRevoked

    /// True while the employer may still answer.
    public var isPreliminary: Bool { self == .preliminary || self == .preliminaryOnPandemicDuties }

    /// True when no work permit is issued for the employer (R200(3)(h)).
    public var barsPermits: Bool { self == .penaltyInDefault || self == .ban }

    /// True when the offer no longer counts.
    public var endsOffer: Bool { barsPermits || self == .assessmentRevoked }

    /// The name a person reads.
    public var words: Words {
        switch self {
        case .preliminary: Words("preliminary finding", fr: "conclusion provisoire")
        case .preliminaryOnPandemicDuties:
            Words(
                "preliminary finding on the pandemic duties",
                fr: "conclusion provisoire sur les obligations liées à la pandémie")
        case .warning: Words("warning", fr: "avertissement")
        case .penalty:
            Words("monetary penalty", fr: "sanction pécuniaire")
        case .penaltyInDefault:
            Words("monetary penalty in default", fr: "sanction pécuniaire impayée")
        case .ban: Words("ban", fr: "interdiction")
        case .assessmentRevoked:
            Words(
                "labour market impact assessment revoked or suspended",
                fr: "étude d'impact sur le marché du travail révoquée ou suspendue")
        }
    }
}

/// A finding on the employer, as the person's file states it.
public struct EmployerFinding: Hashable, Sendable {
    public var kind: EmployerFindingKind
    /// The day the notice was sent; it counts as received so many days later.
    public var noticeSentOn: Day?
    /// The day the notice was received, where that is known.
    public var noticeReceivedOn: Day?

    public init(_ kind: EmployerFindingKind, noticeSentOn: Day? = nil, noticeReceivedOn: Day? = nil) {
        self.kind = kind
        self.noticeSentOn = noticeSentOn
        self.noticeReceivedOn = noticeReceivedOn
    }
}

/// The law on what employers of temporary workers answer for.
public struct EmployerComplianceLaw: Sendable {
    /// Days to answer a preliminary finding in writing, from the day after receipt.
    public var replyDays: Dated<Int>
    /// The same on the pandemic duties alone.
    public var reducedReplyDays: Dated<Int>
    /// Days after which a notice sent counts as received.
    public var deemedReceiptDays: Dated<Int>
    public var reducedDeemedReceiptDays: Dated<Int>
    /// Days to pay a penalty.
    public var penaltyDays: Dated<Int>
    /// How the answer is given, and what may be asked for.
    public var reply: Dated<Words>
    /// What a final determination may bring; the first day of each.
    public var consequences: [Dated<Words>]
    /// What findings do to the offer, the permit and the nomination.
    public var effects: [EmployerEffect]

    public init(
        replyDays: Dated<Int>, reducedReplyDays: Dated<Int>, deemedReceiptDays: Dated<Int>,
        reducedDeemedReceiptDays: Dated<Int>, penaltyDays: Dated<Int>, reply: Dated<Words>,
        consequences: [Dated<Words>], effects: [EmployerEffect]
    ) {
        self.replyDays = replyDays
        self.reducedReplyDays = reducedReplyDays
        self.deemedReceiptDays = deemedReceiptDays
        self.reducedDeemedReceiptDays = reducedDeemedReceiptDays
        self.penaltyDays = penaltyDays
        self.reply = reply
        self.consequences = consequences
        self.effects = effects
    }
}

/// What findings of some kinds do to a person's case.
public struct EmployerEffect: Sendable {
    /// When the effect is felt, as far as the person's file goes.
    public enum Stage: Hashable, Sendable {
        case always
        case nominated
        case nominatedForEmployer
        case invitedAsNominee
        case appliedAsNominee
    }

    public let kinds: [EmployerFindingKind]
    public let stage: Stage
    public let words: Dated<Words>

    public init(_ kinds: [EmployerFindingKind], _ stage: Stage, _ words: Dated<Words>) {
        self.kinds = kinds
        self.stage = stage
        self.words = words
    }
}
