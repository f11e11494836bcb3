/// The smallest part of a requirement that a candidate does not meet.
public struct RequirementFailure: Hashable, Sendable {
    /// The part that fails; meeting it is enough to lift the failure.
    public let requirement: Requirement
    /// What a measured part found instead: "has 5 months"; nil where the part is met or not met and no more.
    public let actual: Words?

    /// A failed part and what was found instead.
    public init(_ requirement: Requirement, actual: Words? = nil) {
        self.requirement = requirement
        self.actual = actual
    }

    /// What is asked.
    public var words: Words { requirement.words }

    /// What is asked and, where it was measured, what was found.
    public var reason: Words { actual.map { words + Words(": ", fr: " : ") + $0 } ?? words }
}

extension Circumstances {
    /// The smallest parts of a requirement that fail, in its order; empty exactly when the requirement is met.
    ///
    /// Of alternatives none of which is met, one failure names them all; of a condition and its consequence, the
    /// consequence fails.
    public func failures(of requirement: Requirement) -> [RequirementFailure] {
        switch requirement {
        case .all(let parts): parts.flatMap { failures(of: $0) }
        case .any(let parts) where parts.count == 1: failures(of: parts[0])
        case .when(let condition, let consequence): meets(condition) ? failures(of: consequence) : []
        case .not(let part): failures(ofNegated: part)
        default:
            meets(requirement) ? [] : [RequirementFailure(requirement, actual: actual(for: requirement))]
        }
    }

    private func failures(ofNegated part: Requirement) -> [RequirementFailure] {
        switch part {
        case .not(let inner): failures(of: inner)
        case .any(let parts): parts.flatMap { failures(ofNegated: $0) }
        case .all(let parts) where parts.count == 1: failures(ofNegated: parts[0])
        default: meets(part) ? [RequirementFailure(.not(part), actual: actual(for: part))] : []
        }
    }

    /// What the candidate has of what a requirement measures, or nil where it measures nothing.
    private func actual(for requirement: Requirement) -> Words? {
        switch requirement {
        case .atLeast(let measure, _), .atMost(let measure, _), .between(let measure, _):
            measure.words(actual: value(of: measure))
        case .credential, .credentialIn: Words("has: ", fr: "a : ") + candidate.credential.words
        case .occupationSkillLevel: Words("has: ", fr: "a : ") + candidate.occupation.words
        case .occupationTEER: earlierEdition
        case .occupation(let list) where !list.hasFourDigitCodes: earlierEdition
        case .settlementFunds(let table): funds(against: table)
        case .points(let grid, let stream, _):
            Words("has ", fr: "a ") + MeasureUnit.points.words(points(in: grid, stream: stream))
        default: nil
        }
    }

    /// Why a four-digit code meets no rule on codes of 2021; nil for other codes.
    private var earlierEdition: Words? {
        guard candidate.occupation.hasFourDigits else { return nil }
        let code = candidate.occupation.text
        return Words(
            "has NOC \(code), a code of 2011 or 2016; since 2022-11-16 the code of 2021 counts",
            fr: "a CNP \(code), un code de 2011 ou de 2016; depuis le 2022-11-16, le code de 2021 compte")
    }

    private func funds(against table: FundsTable) -> Words {
        let size = candidate.familySize
        let family = size == 1 ? Words("one person", fr: "une personne") : MeasureUnit.persons.words(size)
        return Words("has ", fr: "a ") + .dollars(Int(candidate.funds)) + Words(" of the ", fr: " sur les ")
            + .dollars(table.amount(for: size)) + Words(" for ", fr: " pour ") + family
    }
}
