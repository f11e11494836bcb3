import Rulebook

/// Who comes first in a draw, without anything that is counted by reference but the requirements of priorities.
enum DrawOrder: Sendable {
    case points, score, oldest, lottery
    case priorities(Priorities)

    /// Requirements in the order of their priority, behind one reference.
    final class Priorities: Sendable {
        let requirements: [CompiledRequirement]

        init(_ requirements: [Requirement]) {
            self.requirements = requirements.map { CompiledRequirement($0) }
        }
    }

    init(_ order: SelectionOrder) {
        self =
            switch order {
            case .points: .points
            case .score: .score
            case .oldest: .oldest
            case .lottery: .lottery
            case .priorities(let requirements): .priorities(Priorities(requirements))
            }
    }
}
