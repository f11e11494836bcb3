import Rulebook

/// A change of a candidate or of the standing in the pool.
typealias CircumstanceChange = (inout Circumstances) -> Void

extension Circumstances {
    /// Makes a requirement hold or not hold by the first change that does so.
    mutating func make(_ requirement: Requirement, hold: Bool) {
        guard meets(requirement) != hold else { return }
        for change in changes(making: requirement, hold: hold) {
            var trial = self
            change(&trial)
            if trial.meets(requirement) == hold {
                self = trial
                return
            }
        }
    }

    /// Changes after which a requirement may hold, or may not; measures are set to their bounds exactly.
    func changes(making requirement: Requirement, hold: Bool) -> [CircumstanceChange] {
        switch requirement {
        case .all(let parts) where hold: [{ for part in parts { $0.make(part, hold: true) } }]
        case .all(let parts): parts.flatMap { changes(making: $0, hold: false) }
        case .any(let parts) where hold: parts.flatMap { changes(making: $0, hold: true) }
        case .any(let parts):
            // Twice, since to end one alternative may be to begin another.
            [{ for part in parts + parts { $0.make(part, hold: false) } }]
        case .not(let part): changes(making: part, hold: !hold)
        case .when(let condition, let consequence) where hold:
            [{ $0.make(consequence, hold: true) }, { $0.make(condition, hold: false) }]
        case .when(let condition, let consequence):
            [
                {
                    $0.make(condition, hold: true)
                    $0.make(consequence, hold: false)
                }
            ]
        case .atLeast(let measure, let bound): changes(of: measure, to: hold ? bound : bound - 1)
        case .atMost(let measure, let bound): changes(of: measure, to: hold ? bound : bound + 1)
        case .between(let measure, let bounds):
            changes(of: measure, to: hold ? bounds.lowerBound : bounds.lowerBound - 1)
                + changes(of: measure, to: hold ? bounds.upperBound : bounds.upperBound + 1)
        default: changesOfFacts(making: requirement, hold: hold)
        }
    }

    private func changesOfFacts(making requirement: Requirement, hold: Bool) -> [CircumstanceChange] {
        switch requirement {
        case .credential(let level): credentials { ($0 >= level) == hold }
        case .credentialIn(let levels): credentials { levels.contains($0) == hold }
        case .fact(let fact): [{ $0.candidate.facts.set(fact, hold) }]
        case .tie(let tie, let place): changes(of: tie, place, hold: hold)
        case .occupation, .occupationTEER, .offerOccupation, .offerTEER:
            occupations(making: requirement, hold: hold)
        case .offer, .offerInCanada, .offerRegion: changesOfOffer(making: requirement, hold: hold)
        case .permit, .workPermit, .statusInOrder: changesOfStatus(making: requirement, hold: hold)
        case .profile: [{ $0.hasProfile = hold }]
        case .federalProgram(let programs): [{ $0.federalPrograms = hold ? programs : [] }]
        case .interest: [{ $0.candidate.interest = hold ? JurisdictionSet($0.program) : [] }]
        case .destinationHere: [{ $0.candidate.destination = hold ? $0.program : nil }]
        case .settlementFunds(let table):
            [{ $0.candidate.funds = Int32(table.amount(for: $0.candidate.familySize) - (hold ? 0 : 1)) }]
        case .abilities(let choice, let levels): changes(of: choice, levels, hold: hold)
        case .points(let grid, let stream, let mark): changes(of: grid, stream, mark, hold: hold)
        default: []
        }
    }

    private func credentials(_ fits: (Credential) -> Bool) -> [CircumstanceChange] {
        Credential.allCases.filter(fits).map { level in { $0.candidate.credential = level } }
    }

    private func changes(
        of choice: LanguageChoice, _ levels: Abilities, hold: Bool
    ) -> [CircumstanceChange] {
        var lower = levels
        lower.writing = levels.writing == 0 ? 0 : levels.writing - 1
        let result = hold ? levels : lower
        return [{ $0.setResults(choice, result) }]
    }

    /// More or less of what grids count, step by step, until the mark is reached or missed.
    private func changes(
        of grid: PointsGrid, _ stream: String, _ mark: Int, hold: Bool
    ) -> [CircumstanceChange] {
        let steps: [CircumstanceChange] = [
            { $0.setResults(.first, Abilities(all: hold ? 9 : 4)) },
            { $0.candidate.credential = hold ? .masters : .none },
            {
                $0.candidate.foreignMonths = hold ? 84 : 0
                $0.candidate.foreignWorkUntil = .distantFuture
            },
            { $0.candidate.bornOn = $0.day.adding(years: hold ? -30 : -60) },
            { $0.candidate.relativesIn = hold ? JurisdictionSet($0.program) : [] },
        ]
        return steps + (2...steps.count).map { count in { for step in steps.prefix(count) { step(&$0) } } }
    }
}
