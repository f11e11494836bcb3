/// The categories a candidate belongs to, bit n for `RoundCategory` of raw value n.
public struct CategorySet: OptionSet, Hashable, Sendable, BitwiseCopyable {
    public var rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The set of one category.
    @inlinable public init(_ category: RoundCategory) { rawValue = 1 << UInt16(category.rawValue) }

    /// True when the category is in the set.
    @inlinable public func contains(_ category: RoundCategory) -> Bool {
        rawValue & (1 << UInt16(category.rawValue)) != 0
    }
}

extension FederalLaw {
    /// The categories a candidate belongs to on a day.
    public func categories(of circumstances: Circumstances) -> CategorySet {
        categories.reduce(into: []) { set, law in
            if let rule = law.rule[circumstances.day] ?? nil, circumstances.meets(rule) {
                set.insert(CategorySet(law.category))
            }
        }
    }
}
