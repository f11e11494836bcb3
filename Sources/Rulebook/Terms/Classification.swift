/// An edition of the National Occupational Classification, as the law of a day names it.
public enum Classification: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case noc2011 = 0
    case noc2016
    case noc2021

    /// The name of the edition.
    public var words: Words {
        switch self {
        case .noc2011: Words("NOC 2011", fr: "CNP 2011")
        case .noc2016: Words("NOC 2016", fr: "CNP 2016")
        case .noc2021: Words("NOC 2021", fr: "CNP 2021")
        }
    }
}
