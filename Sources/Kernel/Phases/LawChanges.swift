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
        for (old, new) in zip(before.streams, inForce.streams) where isNewIntake(old, new) { refill(new) }
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
            readCategories(index, circumstances(of: index, before: .quebec))
        }
    }

    /// True when the people who may come to a stream today are not those of yesterday.
    private func isNewIntake(_ old: StreamInForce, _ new: StreamInForce) -> Bool {
        guard new.isOpen else { return false }
        return !old.isOpen || old.eligibility != new.eligibility || old.grid != new.grid
            || old.selection != new.selection
    }

    /// Asks everybody who named the province about a stream whose rules changed.
    private mutating func refill(_ stream: StreamInForce) {
        interests[Int(stream.position)].waiting = []
        for person in interested[Int(stream.jurisdiction.rawValue)] {
            let standing = columns.standing[Int(person)]
            guard standing == .inPool || standing == .outside else { continue }
            let circumstances = circumstances(of: Int(person), before: stream.jurisdiction)
            guard circumstances.prerequisites.isSuperset(of: stream.prerequisites) else { continue }
            enterInterest(Int(person), circumstances, in: stream)
        }
    }
}
