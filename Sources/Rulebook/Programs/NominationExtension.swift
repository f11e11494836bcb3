/// How far a program extends a nomination whose application for permanent residence is late.
public struct NominationExtension: Hashable, Sendable {
    /// The months of all extensions together, at the most.
    public let mostMonths: Int
    /// The number of extensions, at the most.
    public let mostTimes: Int
    /// An extension through Express Entry is a new nomination in the federal system and takes a second place.
    public let takesSecondPlace: Bool

    /// At most so many months in so many extensions.
    public init(mostMonths: Int, mostTimes: Int, takesSecondPlace: Bool = false) {
        self.mostMonths = mostMonths
        self.mostTimes = mostTimes
        self.takesSecondPlace = takesSecondPlace
    }

    /// Where a program says nothing: six months in all, in any number of pieces; assumed.
    public static let unstated: Dated<NominationExtension> = .always(
        NominationExtension(mostMonths: 6, mostTimes: 6),
        per: .assumed("No rule found: extensions of six months in all stand for it"))
}
