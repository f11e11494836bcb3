extension Measure {
    /// What is measured: "months with the present employer in the province".
    public var words: Words { phrase.unit.name + space + phrase.of }

    /// A value of the measure with its unit: "24 months", "CLB 7", "25.50 $ an hour".
    public func words(of value: Int) -> Words { phrase.unit.words(value) }

    /// A lower bound: "at least 12 months of work in Canada within the last 3 years", "at least CLB 7 in each
    /// ability in English".
    public func words(atLeast bound: Int) -> Words {
        let quantity = Words("at least ", fr: "au moins ") + words(of: bound)
        guard let language = phrase.language else { return bounded(quantity) }
        return quantity + Words(" in each ability ", fr: " dans chaque compétence ") + language
    }

    /// An upper bound: "at most 24 months since the latest Canadian credential".
    public func words(atMost bound: Int) -> Words {
        bounded(Words("at most ", fr: "au plus ") + words(of: bound))
    }

    /// Both bounds, which may be one: "from 21 years to 49 years of age", "TEER 0 for the offered occupation".
    public func words(between bounds: ClosedRange<Int>) -> Words {
        if bounds.lowerBound == bounds.upperBound { return bounded(exactly + words(of: bounds.lowerBound)) }
        let (low, high) = (words(of: bounds.lowerBound), words(of: bounds.upperBound))
        return bounded(Words("from ", fr: "de ") + low + Words(" to ", fr: " à ") + high)
    }

    /// Neither within nor on the bounds, as a negated range reads.
    func words(outside bounds: ClosedRange<Int>) -> Words {
        .oneOf([words(atMost: bounds.lowerBound - 1), words(atLeast: bounds.upperBound + 1)])
    }

    /// What a candidate has of the measure: "has 5 months", "has no valid result".
    public func words(actual value: Int) -> Words {
        switch phrase.unit {
        case .level where value == 0: Words("has no valid result", fr: "n'a aucun résultat valide")
        case .teer where value < 0, .broadCategory where value < 0:
            Words("has no job offer in the province", fr: "n'a aucune offre d'emploi dans la province")
        case _ where self == .monthsSinceGraduation && value > Measure.longestLife:
            Words("has no Canadian credential", fr: "n'a aucun diplôme canadien")
        default: Words("has ", fr: "a ") + words(of: value)
        }
    }

    /// Months nobody can look back on; a credential older than that was never earned.
    private static let longestLife = 1_500

    private var exactly: Words {
        switch phrase.unit {
        case .teer, .broadCategory, .study: Words("", fr: "")
        default: Words("exactly ", fr: "exactement ")
        }
    }

    private var space: Words { Words(" ", fr: " ") }

    /// The age says "d'âge" after a bare noun only: "au moins 18 ans".
    private func bounded(_ quantity: Words) -> Words {
        self == .age
            ? Words("\(quantity.english) of age", fr: quantity.french) : quantity + space + phrase.of
    }
}
