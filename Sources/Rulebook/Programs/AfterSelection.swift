/// When a province reads the points of an expression of interest anew, after they were first counted.
public enum Rescoring: UInt8, Hashable, Sendable, CaseIterable {
    /// The points as first counted stand.
    case never = 0
    /// On the day of a draw the points of that day count.
    case atInvitation
    /// Whoever has fewer points than the draw asked for when the application is made has lost the invitation.
    case atApplication
    /// On the day of a draw, and again before the decision.
    case atInvitationAndDecision

    /// What a person reads beside a program.
    public var words: Words {
        switch self {
        case .never: Words("points stand as first counted", fr: "les points restent tels que comptés d'abord")
        case .atInvitation:
            Words("points are those of the day of the draw", fr: "les points sont ceux du jour du tirage")
        case .atApplication:
            Words(
                "points are counted again when the application is made",
                fr: "les points sont recomptés lors de la demande")
        case .atInvitationAndDecision:
            Words(
                "points are counted again at the draw and before the decision",
                fr: "les points sont recomptés au tirage et avant la décision")
        }
    }

    /// True when a draw counts the points of its day.
    public var countsAtInvitation: Bool { self == .atInvitation || self == .atInvitationAndDecision }
}

/// What a program does with a candidate after selection, where it differs from the rule that stands for the others.
public struct AfterSelection: Sendable {
    public var rescoring: Dated<Rescoring>
    /// Months after a refusal in which the program takes no other file of the candidate; 0 where there is no such rule.
    public var refusalBarMonths: Dated<Int>

    /// A program's rules after selection.
    public init(
        rescoring: Dated<Rescoring> = AfterSelection.unstated.rescoring,
        refusalBarMonths: Dated<Int> = AfterSelection.unstated.refusalBarMonths
    ) {
        self.rescoring = rescoring
        self.refusalBarMonths = refusalBarMonths
    }

    /// Where a program says nothing: points stand, and a refused candidate may come again.
    public static let unstated = AfterSelection(
        rescoring: .always(
            .never, per: .assumed("No rule found: points are taken to stand as first counted")),
        refusalBarMonths: .always(0, per: .assumed("No rule found: a refused candidate may come again")))

    /// The days in the span on which a rule begins to hold.
    public func changeDays(in span: DaySpan) -> [Day] {
        rescoring.changeDays(in: span) + refusalBarMonths.changeDays(in: span)
    }
}
