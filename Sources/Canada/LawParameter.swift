public import Rulebook

/// Why a value of law was not set.
public enum LawParameterError: Error, Equatable, CustomStringConvertible {
    /// No parameter has the name; the names there are.
    case unknown(String, allowed: [String])
    /// The value lies outside what the parameter can be.
    case outside(String, value: Int, allowed: ClosedRange<Int>)

    public var description: String {
        switch self {
        case .unknown(let name, let allowed):
            "no parameter of law is named \"\(name)\"; the names are \(allowed.joined(separator: ", "))"
        case .outside(let name, let value, let allowed):
            "\(name): \(value) is not between \(allowed.lowerBound) and \(allowed.upperBound)"
        }
    }
}

/// A value of law that a scenario can set from a day on: a dotted name, and where in the legislation it is.
public struct LawParameter: Sendable {
    /// The dotted name, such as `federal.windows.invitation_days` or `province.SK.allocation`.
    public let name: String
    /// What it can be at all.
    public let allowed: ClosedRange<Int>
    let place: Place

    /// Where a parameter is.
    enum Place: Sendable {
        case window(any WritableKeyPath<FederalWindows, Dated<Int>> & Sendable)
        case additional(any WritableKeyPath<RankingSystem.AdditionalPoints, Int16> & Sendable)
        case transferability(any WritableKeyPath<RankingSystem.Transferability, Int16> & Sendable)
        case allocation(Int)
        case nominationMonths(Int)
        case decisionDays(Int)
        /// 0 open, 1 paused, 2 closed.
        case streamStatus(program: Int, stream: Int)
    }
}

extension Legislation {
    /// Every parameter a scenario can set, federal ones first.
    public var parameters: [LawParameter] {
        LawParameter.federal + programs.indices.flatMap { parameters(ofProgram: $0) }
    }

    /// Sets a parameter from a day on; refuses unknown names and impossible values.
    public mutating func set(_ name: String, to value: Int, from day: Day) throws(LawParameterError) {
        guard let parameter = parameters.first(where: { $0.name == name }) else {
            throw .unknown(name, allowed: parameters.map(\.name))
        }
        guard parameter.allowed.contains(value) else {
            throw .outside(name, value: value, allowed: parameter.allowed)
        }
        set(parameter.place, to: value, .from(day, per: .scenario))
    }

    private func parameters(ofProgram index: Int) -> [LawParameter] {
        let program = programs[index]
        let prefix = "province.\(program.jurisdiction.code)."
        let streams = program.streams.indices.map { stream in
            LawParameter(
                name: "stream.\(program.streams[stream].id).status", allowed: 0...2,
                place: .streamStatus(program: index, stream: stream))
        }
        return [
            LawParameter(name: prefix + "allocation", allowed: 0...1_000_000, place: .allocation(index)),
            LawParameter(
                name: prefix + "nomination_months", allowed: 1...36, place: .nominationMonths(index)),
            LawParameter(name: prefix + "decision_days", allowed: 1...1_000, place: .decisionDays(index)),
        ] + streams
    }

    private mutating func set(_ place: LawParameter.Place, to value: Int, _ change: Change) {
        switch place {
        case .window(let path): federal.windows[keyPath: path].hold(value, change)
        case .additional(let path): amendRanking(change) { $0.additional[keyPath: path] = Int16(value) }
        case .transferability(let path):
            amendRanking(change) { $0.transferability[keyPath: path] = Int16(value) }
        case .nominationMonths(let program): programs[program].nominationMonths.hold(value, change)
        case .decisionDays(let program): programs[program].decisionDays.hold(value, change)
        case .streamStatus(let program, let stream):
            programs[program].streams[stream].status.hold(
                StreamStatus(rawValue: UInt8(value)) ?? .closed, change)
        case .allocation(let program): setAllocation(program, to: value, change)
        }
    }

    /// Amends the version in force on the day of the change and every later one.
    mutating func amendRanking(_ change: Change, _ amend: (inout RankingSystem) -> Void) {
        for version in federal.ranking.versions where version.change.day > change.day {
            var later = version.value
            amend(&later)
            federal.ranking.set(later, version.change)
        }
        guard var current = federal.ranking[change.day] else { return }
        amend(&current)
        federal.ranking.set(current, change)
    }

    private mutating func setAllocation(_ program: Int, to value: Int, _ change: Change) {
        let year = change.day.year
        if let index = programs[program].allocations.firstIndex(where: { $0.year == year }) {
            programs[program].allocations[index].total.hold(value, change)
        } else {
            programs[program].allocations.append(Allocation(year: year, total: [change: value]))
        }
    }
}

extension LawParameter {
    /// The federal parameters.
    static var federal: [LawParameter] {
        [
            LawParameter(
                name: "federal.windows.profile_months", allowed: 1...36, place: .window(\.profileMonths)),
            LawParameter(
                name: "federal.windows.accept_nomination_days", allowed: 1...365,
                place: .window(\.acceptNominationDays)),
            LawParameter(
                name: "federal.windows.invitation_days", allowed: 1...365, place: .window(\.invitationDays)),
            LawParameter(
                name: "federal.windows.processing_months", allowed: 1...60, place: .window(\.processingMonths)
            ),
            LawParameter(
                name: "federal.ranking.additional.nomination", allowed: 0...600,
                place: .additional(\.nomination)),
            LawParameter(
                name: "federal.ranking.additional.offer_major_group_00", allowed: 0...600,
                place: .additional(\.offerInMajorGroup00)),
            LawParameter(
                name: "federal.ranking.additional.offer_other", allowed: 0...600,
                place: .additional(\.otherOffer)),
            LawParameter(
                name: "federal.ranking.additional.sibling", allowed: 0...600, place: .additional(\.sibling)),
            LawParameter(
                name: "federal.ranking.additional.french_weak_english", allowed: 0...600,
                place: .additional(\.frenchWithWeakEnglish)),
            LawParameter(
                name: "federal.ranking.additional.french", allowed: 0...600,
                place: .additional(\.frenchWithGoodEnglish)),
            LawParameter(
                name: "federal.ranking.additional.most", allowed: 0...600, place: .additional(\.most)),
            LawParameter(
                name: "federal.ranking.transferability.most", allowed: 0...100,
                place: .transferability(\.most)),
        ]
    }
}
