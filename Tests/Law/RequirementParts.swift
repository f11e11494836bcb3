import Canada
import Rulebook

extension Requirement {
    /// The requirement itself and every one inside it.
    var withParts: [Requirement] {
        switch self {
        case .all(let parts), .any(let parts): [self] + parts.flatMap(\.withParts)
        case .not(let part): [self] + part.withParts
        case .when(let condition, let consequence): [self] + condition.withParts + consequence.withParts
        default: [self]
        }
    }
}

extension Selection {
    /// The requirements a way of selecting is made of.
    var requirements: [Requirement] {
        if case .priorities(let priorities) = order { [filter] + priorities } else { [filter] }
    }
}

extension Legislation {
    /// Every requirement of a federal program, a category, a stream or a signal, in every version, with its province.
    var requirements: [(program: Jurisdiction, requirement: Requirement)] {
        let rules = federal.programs.versions.map(\.value).flatMap {
            [$0.canadianExperience, $0.skilledWorker, $0.skilledTrades]
        }
        let categories = federal.categories.flatMap { $0.rule.versions.compactMap(\.value) }
        let ofFederal = (rules + categories + federal.intent.signals.map(\.when)).map {
            (Jurisdiction.ontario, $0)
        }
        return ofFederal
            + programs.flatMap { program in program.requirements.map { (program.jurisdiction, $0) } }
    }
}

extension NomineeProgram {
    fileprivate var requirements: [Requirement] {
        streams.flatMap { stream in
            stream.eligibility.versions.map(\.value)
                + stream.selection.versions.flatMap { $0.value.requirements }
        } + intentSignals.map(\.when)
    }
}
