public import Rulebook

/// A change of law: on a day a value begins, ends or is replaced.
public struct LawChange: Sendable {
    public let day: Day
    public let parameter: CataloguedParameter
    /// What held on the eve; nil where nothing did.
    public let before: CataloguedParameter.Version?
    /// What holds from the day on; nil where nothing does.
    public let after: CataloguedParameter.Version?

    /// The text that changes it; an end without a successor has that of what ended.
    public var source: Source? { after?.source ?? before?.source }

    /// True when a new text says what the old one said.
    public var isSameValue: Bool {
        before?.number == after?.number && before?.text == after?.text
    }
}

extension LawChange {
    /// What was said before and is not after, and the other way round: a long rule without the parts that stay.
    public func difference(in language: OfficialLanguage) -> (before: String?, after: String?) {
        let (old, new) = (before?.text[language], after?.text[language])
        guard let old, let new, parameter.unit == .rule else { return (old, new) }
        if let (was, becomes) = codes(old, new) { return (was, becomes) }
        let (was, becomes) = (LawChange.parts(of: old), LawChange.parts(of: new))
        let gone = was.filter { !becomes.contains($0) }.joined(separator: "; ")
        let added = becomes.filter { !was.contains($0) }.joined(separator: "; ")
        return (gone.isEmpty ? "…" : gone, added.isEmpty ? "…" : added)
    }

    /// The codes that leave and enter lists of occupations; nil for any other rule.
    private func codes(_ old: String, _ new: String) -> (before: String, after: String)? {
        guard parameter.name.hasSuffix(".occupations") else { return nil }
        // Names of lists hold years, so codes are read after the colon of each list only.
        func codes(_ text: String) -> [String] {
            LawChange.parts(of: text).flatMap { list in
                (list.split(separator: ":").last ?? "").split { !$0.isNumber }.map(String.init)
            }
        }
        let (was, becomes) = (codes(old), codes(new))
        let gone = was.filter { !becomes.contains($0) }.unique.joined(separator: ", ")
        let added = becomes.filter { !was.contains($0) }.unique.joined(separator: ", ")
        return (gone.isEmpty ? "…" : gone, added.isEmpty ? "…" : added)
    }

    /// The conditions of a rule in words, as its text parts them; what joins them is left out.
    private static func parts(of text: String) -> [String] {
        var (parts, current) = ([String](), "")
        for character in text {
            if character == ";" {
                parts.append(current)
                current = ""
            } else if !(character == " " && current.isEmpty) {
                current.append(character)
            }
        }
        return parts + [current]
    }
}

extension LawCatalogue {
    /// Everything that changes on the days of a span, by day and then in the order of the law.
    ///
    /// Parameters of a province are its own, its streams' and its grids'; nil takes all, federal ones included.
    public func changes(in span: DaySpan, of jurisdiction: Jurisdiction? = nil) -> [LawChange] {
        let concerned = jurisdiction.map { parameters(of: $0) } ?? parameters
        let found = concerned.flatMap { parameter in
            days(of: parameter, in: span).map { day in
                LawChange(
                    day: day, parameter: parameter, before: parameter.version(on: day - 1),
                    after: parameter.version(on: day))
            }
        }
        return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    /// The days on which a version begins, or on whose eve the last one ended.
    private func days(of parameter: CataloguedParameter, in span: DaySpan) -> [Day] {
        let begins = parameter.versions.map(\.firstDay)
        let ends = parameter.versions.map(\.lastDay).filter { $0 != .distantFuture }.map { $0 + 1 }
        return Set(begins + ends).filter(span.contains).sorted()
    }
}
