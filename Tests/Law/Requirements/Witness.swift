import Rulebook

extension Circumstances {
    /// The conditions of a rule that each count by themselves, as a failure would name them.
    func conditions(of rule: Requirement) -> [Requirement] {
        switch rule {
        case .all(let parts): parts.flatMap(conditions)
        case .any(let parts) where parts.count == 1: conditions(of: parts[0])
        case .when(let condition, let consequence): meets(condition) ? conditions(of: consequence) : []
        case .not(.not(let part)): conditions(of: part)
        case .not(.any(let parts)): parts.flatMap { conditions(of: .not($0)) }
        case .not(.all(let parts)) where parts.count == 1: conditions(of: .not(parts[0]))
        default: [rule]
        }
    }

    /// The conditions of a rule that are not met.
    func unmet(of rule: Requirement) -> [Requirement] { conditions(of: rule).filter { !meets($0) } }
}

/// Circumstances made up to meet a rule and no more: the search for them, and what fails them again.
struct Witness {
    let rule: Requirement
    let circumstances: Circumstances

    /// Someone who meets a rule, found by mending whatever fails; nil when nobody was found.
    init?(of rule: Requirement, on day: Day, before program: Jurisdiction) {
        var current = Circumstances(
            Candidate(bornOn: day.adding(years: -30), recordedOn: day), on: day, before: program)
        for turn in 0..<80 {
            let unmet = current.unmet(of: rule)
            guard !unmet.isEmpty else {
                self.rule = rule
                circumstances = current
                return
            }
            let trials = unmet.flatMap { current.changes(making: $0, hold: true) }.map { change in
                var trial = current
                change(&trial)
                return (circumstances: trial, unmet: trial.unmet(of: rule).count)
            }
            guard let fewest = trials.map(\.unmet).min() else { return nil }
            let best = trials.filter { $0.unmet == fewest }
            // Turn by turn another of the best, so that the search does not go round in a circle.
            current = best[fewest < unmet.count ? 0 : turn % best.count].circumstances
        }
        return nil
    }

    /// The conditions of the rule.
    var conditions: [Requirement] { circumstances.conditions(of: rule) }

    /// The same circumstances but for a condition, with as little else failing as can be; nil when it cannot fail.
    func failing(_ condition: Requirement) -> Circumstances? {
        circumstances.changes(making: condition, hold: false).compactMap { change in
            var trial = circumstances
            change(&trial)
            return trial.meets(condition) ? nil : trial
        }.min { $0.unmet(of: rule).count < $1.unmet(of: rule).count }
    }
}
