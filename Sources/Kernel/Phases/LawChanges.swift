import Rulebook

extension World {
    /// Puts the law of today in force; every profile and every stream it touches is read anew.
    mutating func changeLaw() {
        openAllocations(on: day)
        defer { openWindows() }
        guard changeDays.last == day else { return }
        while changeDays.last == day { changeDays.removeLast() }
        let before = inForce
        inForce = LawInForce(law, on: day)
        let today = DaySpan(day, through: day)
        if !law.federal.changeDays(in: today).isEmpty { formerLaws.append((day, before)) }
        if !law.federal.ranking.changeDays(in: today).isEmpty
            || !law.federal.programs.changeDays(in: today).isEmpty
        {
            assessEveryProfile()
        } else if law.federal.categories.contains(where: { !$0.rule.changeDays(in: today).isEmpty }) {
            sortEveryProfile()
        }
        let renewed = zip(before.streams, inForce.streams).filter { isNewIntake($0, $1) }.map(\.1)
        for program in law.programs {
            let streams = renewed.filter { $0.jurisdiction == program.jurisdiction }
            if !streams.isEmpty { refill(streams, of: program.jurisdiction) }
        }
        foresight = []
    }

    private mutating func assessEveryProfile() {
        for (index, assessment) in assessments().joined().enumerated() {
            guard let assessment else { continue }
            keep(assessment, of: index)
            settle(index)
        }
    }

    /// What the law of today makes of everybody in the pool, in pieces.
    private func assessments() -> [[Assessment?]] {
        (0..<arrived).inPieces(ofAtLeast: 4_096) { range in
            range.map {
                columns.standing[$0] == .inPool ? inForce.assessment(of: candidate($0), on: day) : nil
            }
        }
    }

    /// Reads every profile's categories anew.
    private mutating func sortEveryProfile() {
        for (index, categories) in categories().joined().enumerated() {
            columns.categories[index] = categories
        }
    }

    /// The categories of everybody who has come, in pieces; those of profiles in the pool as of today.
    private func categories() -> [[UInt16]] {
        (0..<arrived).inPieces(ofAtLeast: 4_096) { range in
            range.map { index in
                columns.standing[index] == .inPool
                    ? inForce.categories(of: circumstances(of: index, before: .quebec)).rawValue
                    : columns.categories[index]
            }
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
        for stream in streams {
            interests[Int(stream.position)].waiting = []
            interests[Int(stream.position)].leftOut = []
        }
        let found = newcomersInPieces(to: streams, of: jurisdiction)
        for place in streams.indices {
            for newcomer in found.lazy.flatMap({ $0[place] }) {
                enterInterest(Int(newcomer.candidate), newcomer.interest)
            }
        }
    }

    /// Who meets some of the streams today, by stream and then in the order of coming.
    func newcomers(to streams: [StreamInForce], of jurisdiction: Jurisdiction) -> [Newcomer] {
        let found = newcomersInPieces(to: streams, of: jurisdiction)
        return streams.indices.flatMap { place in found.flatMap { $0[place] } }
    }

    /// Who meets each of the streams today, in pieces.
    private func newcomersInPieces(to streams: [StreamInForce], of jurisdiction: Jurisdiction)
        -> [[[Newcomer]]]
    {
        (0..<arrived).inPieces(ofAtLeast: 4_096) { newcomers(to: streams, of: jurisdiction, in: $0) }
    }

    /// Who of a range meets each of the streams today, with the points.
    private func newcomers(
        to streams: [StreamInForce], of jurisdiction: Jurisdiction, in range: Range<Int>
    ) -> [[Newcomer]] {
        var found = Array(repeating: [Newcomer](), count: streams.count)
        let needed = streams.map { (position: $0.position, prerequisites: $0.prerequisites) }
        for person in range {
            let brought = glances[person].prerequisites(
                before: jurisdiction, on: day, standing: columns.standing[person],
                permitUntil: columns.permitUntil[person])
            guard let brought, needed.contains(where: { brought.isSuperset(of: $0.prerequisites) }) else {
                continue
            }
            let circumstances = circumstances(of: person, before: jurisdiction)
            for place in needed.indices where brought.isSuperset(of: needed[place].prerequisites) {
                guard let interest = inForce.interest(of: circumstances, in: needed[place].position) else {
                    continue
                }
                found[place].append(Newcomer(candidate: Int32(person), interest: interest))
            }
        }
        return found
    }
}

/// A candidate who meets a stream, and the interest he or she enters it with.
struct Newcomer: BitwiseCopyable {
    let candidate: Int32
    let interest: FoundInterest
}
