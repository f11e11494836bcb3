extension Words {
    /// The two texts of another value of each language, put together by the same rule.
    package func map(_ change: (String) -> String) -> Words { Words(change(english), fr: change(french)) }

    /// Two phrases one after the other, as they are.
    package static func + (left: Words, right: Words) -> Words {
        Words(left.english + right.english, fr: left.french + right.french)
    }

    /// Phrases with a mark between them.
    package static func joined(_ parts: [Words], by mark: String) -> Words {
        Words(
            parts.map(\.english).joined(separator: mark), fr: parts.map(\.french).joined(separator: mark))
    }

    /// Phrases as an enumeration that ends in "or": "a", "a or b", "a, b or c".
    package static func oneOf(_ parts: [Words]) -> Words {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? Words("none", fr: "aucun") }
        return joined(parts.dropLast(), by: ", ") + Words(" or ", fr: " ou ") + last
    }

    /// The phrase between parentheses.
    package var inParentheses: Words { map { "(\($0))" } }

    /// The phrase between the quotation marks of each language.
    package var quoted: Words { Words("“\(english)”", fr: "« \(french) »") }

    /// A number with its thousands set apart: "40,000", "40 000".
    package static func number(_ value: Int) -> Words {
        Words(grouped(value, by: ","), fr: grouped(value, by: " "))
    }

    /// Whole dollars: "40,000 $".
    package static func dollars(_ value: Int) -> Words { number(value).map { $0 + " $" } }

    /// An hourly wage in cents: "25.50 $ an hour", "25,50 $ l'heure".
    package static func hourlyWage(_ cents: Int) -> Words {
        let rest = String(abs(cents % 100))
        let decimals = rest.count < 2 ? "0" + rest : rest
        return number(cents / 100) + Words(".\(decimals) $ an hour", fr: ",\(decimals) $ l'heure")
    }

    /// A number and the noun it counts; English has a plural for all but one, French from two on.
    package static func count(_ value: Int, _ one: Words, _ several: Words) -> Words {
        let noun = Words(
            value == 1 ? one.english : several.english, fr: abs(value) < 2 ? one.french : several.french)
        return number(value) + Words(" ", fr: " ") + noun
    }

    private static func grouped(_ value: Int, by mark: String) -> String {
        var (rest, groups) = (value.magnitude, [String]())
        while rest >= 1_000 {
            groups.insert(String(String(1_000 + rest % 1_000).dropFirst()), at: 0)
            rest /= 1_000
        }
        return (value < 0 ? "−" : "") + ([String(rest)] + groups).joined(separator: mark)
    }
}
