public import Rulebook

/// Who is in the pool at the start of a simulation and who arrives: drawn by key, calibrated to published figures.
///
/// Made once for a law, its parameters and a span of days; any number of seeds and ranges of days may then be drawn from
/// it, in any order and at the same time, with the same result.
public struct SyntheticPopulation: Sendable {
    /// The days that can be drawn.
    public let span: DaySpan
    /// The assumptions it was made with.
    public let parameters: PopulationParameters
    let law: FederalLaw
    let eras: [Era]
    let chances: Chances

    /// A population for a span of days; stops when no ranking system or no federal program is in force on a day of it.
    public init(law: FederalLaw, parameters: PopulationParameters = .init(), over span: DaySpan) {
        self.span = span
        self.law = law
        self.parameters = parameters
        chances = Chances(parameters)
        eras = Era.firstDays(of: law, in: span).reduce(into: []) { eras, day in
            eras.append(Era(from: day, law: law, parameters: parameters, after: eras.last))
        }
    }

    /// The era of a day of the span; stops for any other day.
    func era(of day: Day) -> Era {
        guard span.contains(day), let era = eras.last(where: { $0.first <= day }) else {
            preconditionFailure("\(day) is not one of the days \(span.first) to \(span.last)")
        }
        return era
    }
}
