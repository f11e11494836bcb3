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
