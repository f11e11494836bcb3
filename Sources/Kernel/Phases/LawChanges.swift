import Rulebook

extension World {
    /// Puts the law of today in force; every profile and every stream it touches is read anew.
    mutating func changeLaw() {
        openAllocations(on: day)
        guard changeDays.last == day else { return }
        while changeDays.last == day { changeDays.removeLast() }
        let before = inForce
        inForce = LawInForce(law, on: day)
        let today = DaySpan(day, through: day)
        if !law.federal.ranking.changeDays(in: today).isEmpty
            || !law.federal.programs.changeDays(in: today).isEmpty
        {
            assessEveryProfile()
        } else if law.federal.categories.contains(where: { !$0.rule.changeDays(in: today).isEmpty }) {
            sortEveryProfile()
        }
        let renewed = zip(before.streams, inForce.streams).filter { isNewIntake($0, $1) }.map(\.1)
        for jurisdiction in Jurisdiction.allCases {
            let streams = renewed.filter { $0.jurisdiction == jurisdiction }
            if !streams.isEmpty { refill(streams, of: jurisdiction) }
        }
    }

    private mutating func assessEveryProfile() {
        for index in 0..<arrived where columns.standing[index] == .inPool {
            assess(index)
            settle(index)
        }
    }

    /// Reads every profile's categories anew.
    private mutating func sortEveryProfile() {
        for index in 0..<arrived where columns.standing[index] == .inPool {
            columns.categories[index] =
                inForce.categories(of: circumstances(of: index, before: .quebec)).rawValue
        }
    }

    /// True when the people who may come to a stream today are not those of yesterday.
    private func isNewIntake(_ old: StreamInForce, _ new: StreamInForce) -> Bool {
        guard new.isOpen else { return false }
        return !old.isOpen || old.eligibility != new.eligibility || old.grid != new.grid
            || old.selection != new.selection
    }

    /// Asks everybody who named the province about its streams whose rules changed, all of them in one pass.
    private mutating func refill(_ streams: [StreamInForce], of jurisdiction: Jurisdiction) {
        for stream in streams { interests[Int(stream.position)].waiting = [] }
        let found = newcomers(to: streams, of: jurisdiction)
        for (stream, newcomers) in zip(streams, found) {
            for newcomer in newcomers {
                enterInterest(Int(newcomer.candidate), points: newcomer.points, in: stream)
            }
        }
    }

    /// Who meets each of the streams today, with the points.
    private func newcomers(to streams: [StreamInForce], of jurisdiction: Jurisdiction) -> [[Newcomer]] {
        var found = Array(repeating: [Newcomer](), count: streams.count)
        let needed = streams.map(\.prerequisites)
        for person in interested[Int(jurisdiction.rawValue)] {
            let brought = glances[Int(person)].prerequisites(
                before: jurisdiction, on: day, standing: columns.standing[Int(person)],
                permitUntil: columns.permitUntil[Int(person)])
            guard let brought, needed.contains(where: { brought.isSuperset(of: $0) }) else { continue }
            let circumstances = circumstances(of: Int(person), before: jurisdiction)
            for (place, stream) in streams.enumerated() where brought.isSuperset(of: needed[place]) {
                guard let points = stream.points(of: circumstances) else { continue }
                found[place].append(Newcomer(candidate: person, points: points))
            }
        }
        return found
    }
}

/// A candidate who meets a stream, and the points in its grid.
private struct Newcomer: BitwiseCopyable {
    let candidate: Int32
    let points: Int32
}
