/// One of the answers a form offers, the candidates it fits, and its points.
public struct Choice: Hashable, Sendable {
    /// The value written on the form.
    public let value: String
    /// Which candidates it fits, in the model.
    public let fits: Requirement
    public let points: Int

    /// An answer that fits the candidates who meet the requirement.
    public init(_ value: String, _ points: Int, when fits: Requirement) {
        self.value = value
        self.points = points
        self.fits = fits
    }
}

/// A line of a points grid: the question of the form, how a candidate answers it, and the points of each answer.
///
/// Every form serves two readers: `points(for: answers)` on a form as filled in, and `points(in: circumstances)` on a
/// candidate of the model.
public indirect enum Factor: Hashable, Sendable {
    /// Points by bands of a number.
    case band(_ question: String, Measure, Bands)
    /// Points by bands of a number the model has no fact for; candidates of the model answer `assumed`.
    case bandUnmodelled(_ question: String, assumed: Int, Bands)
    /// One answer out of several: the first that fits a candidate.
    case choice(_ question: String, [Choice])
    /// Several answers may be given; the best one counts.
    case bestChoice(_ question: String, [Choice])
    /// Yes or no.
    case flag(_ question: String, _ points: Int, when: Requirement)
    /// Several yes-or-no questions; the best one counts.
    case bestFlag([Factor])
    /// The best of several lines.
    case bestOf([Factor])
    /// The sum over the four abilities of a language.
    case perAbility(_ question: String, LanguageChoice, Bands)
    /// So many points per whole unit above a floor, up to a most: (value − floor) ÷ unit, rounded down.
    case linear(_ question: String, Measure, above: Int, unit: Int, most: Int)
    /// Counts only in the named streams.
    case only(streams: [String], Factor)
    /// Does not count for those who give one of the values as an answer to another question of the same group.
    case unless(_ question: String, answers: [String], Factor)
    /// Published without its bands; earns nothing and makes the total incomplete.
    case unpublished(_ question: String, most: Int)
}
