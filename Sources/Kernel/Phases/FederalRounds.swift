import Rulebook

extension World {
    /// Holds a round: invites the best of those it considers, the older profile first at the cut-off.
    mutating func holdRound(_ round: FederalRound, published: Int32) -> Outcome {
        if let invitations = round.invitations, !(1...1_000_000).contains(invitations) {
            return .refused(.invalidNumber)
        }
        if round.kind == .category {
            guard let category = round.category,
                inForce.categories.rules.contains(where: { $0.bit == CategorySet(category) })
            else { return .refused(.categoryNotInForce) }
        }
        let chosen = bestOfPool(round)
        let index = Int32(record.rounds.count)
        let nominees = chosen.invited.count { isAcceptedNominee(Int($0)) }
        let last = chosen.invited.last.map { Int($0) }
        let cutOff = last.map { pool.ranks[$0] } ?? 0
        record.rounds.append(
            RoundRow(
                heldOn: day, kind: round.kind, category: round.category,
                requested: Int32(round.invitations ?? -1),
                invited: Int32(chosen.invited.count), cutOff: cutOff,
                tieBreakOn: last.map(columns.submittedOn) ?? .distantPast,
                tieBreakSecond: last.map(columns.submittedSecond) ?? 0, nominees: Int32(nominees),
                considered: Int32(chosen.considered), published: published))
        for candidate in chosen.invited { invite(Int(candidate), round: round, row: index) }
        return .applied(chosen.invited.count, cutOff: Int(cutOff))
    }

    /// The best of the pool that a round considers, best first, ties to the older profile; and how many it considers.
    func bestOfPool(_ round: FederalRound) -> (invited: [Int32], considered: Int) {
        let considered = considered(round)
        let most = min(round.invitations ?? Int.max, considered)
        var invited: [Int32] = []
        let stamps = columns.stamp
        for bucket in pool.buckets.reversed() where invited.count < most {
            var eligible: [Int32] = []
            for candidate in bucket where considers(Int(candidate), round) { eligible.append(candidate) }
            guard !eligible.isEmpty else { continue }
            eligible.sort { (stamps[Int($0)], $0) < (stamps[Int($1)], $1) }
            invited += eligible.prefix(most - invited.count)
        }
        return (invited, considered)
    }

    /// How many of the pool a round considers; candidates are read in the order of the columns, not of the buckets.
    private func considered(_ round: FederalRound) -> Int {
        switch round.kind {
        case .general: return pool.count
        case .provincialNominee:
            var count = 0
            for index in 0..<arrived where columns.nomination[index] >= 0 && considersInPool(index, round) {
                count += 1
            }
            return count
        case .canadianExperience: return count(meeting: .cec, round)
        case .skilledWorker: return count(meeting: .fsw, round)
        case .skilledTrades: return count(meeting: .fst, round)
        case .category:
            guard let bit = round.category.map({ CategorySet($0).rawValue }) else { return 0 }
            var count = 0
            for index in 0..<arrived
            where columns.categories[index] & bit != 0 && considersInPool(index, round) {
                count += 1
            }
            return count
        }
    }

    private func count(meeting program: FederalPrograms, _ round: FederalRound) -> Int {
        var count = 0
        for index in 0..<arrived
        where columns.programs[index] & program.rawValue != 0 && considersInPool(index, round) { count += 1 }
        return count
    }

    private func considersInPool(_ index: Int, _ round: FederalRound) -> Bool {
        columns.standing[index] == .inPool && considers(index, round)
    }

    /// True when a round may invite the candidate; an accepted nominee is invited only as a nominee (Act, s. 10.1(1.1)).
    private func considers(_ index: Int, _ round: FederalRound) -> Bool {
        let isNominee = isAcceptedNominee(index)
        switch round.kind {
        case .general: return true
        case .provincialNominee: return isNominee
        case .canadianExperience:
            return !isNominee && columns.programs[index] & FederalPrograms.cec.rawValue != 0
        case .skilledWorker: return !isNominee && columns.programs[index] & FederalPrograms.fsw.rawValue != 0
        case .skilledTrades: return !isNominee && columns.programs[index] & FederalPrograms.fst.rawValue != 0
        case .category:
            guard let category = round.category else { return false }
            return !isNominee && columns.categories[index] & CategorySet(category).rawValue != 0
        }
    }

    private mutating func invite(_ index: Int, round: FederalRound, row: Int32) {
        let isNominee = isAcceptedNominee(index)
        let score = pool.ranks[index]
        let program = programOfInvitation(index, isNominee: isNominee, round)
        pool.remove(index)
        columns.standing[index] = .invited
        if isNominee {
            let nomination = Int(columns.nomination[index])
            record.nominations[nomination].state = .invited
            record.nominations[nomination].invitedOn = day
        }
        let invitation = Int32(record.invitations.count)
        record.invitations.append(
            InvitationRow(
                candidate: Int32(index), round: row, invitedOn: day, score: score, program: program,
                respondBy: day + inForce.invitationDays, outcome: .pending, outcomeOn: .distantPast))
        let delay = behaviour.applicationDelay.days(random, .invitationDelay, index, Int(day.number))
        agenda.note(
            Event(kind: .invitationAnswer, candidate: Int32(index), reference: invitation),
            on: day + max(1, min(inForce.invitationDays, delay, daysOfTests(index))))
    }

    /// Days until the eve of the first test result that runs out: nobody applies on a result that is over.
    private func daysOfTests(_ index: Int) -> Int {
        [columns.firstTestOn[index], columns.secondTestOn[index]].reduce(Int.max) { least, taken in
            let last = Day(number: taken)
            return last > .distantPast ? min(least, last.adding(years: 2) - 1 - day) : least
        }
    }

    /// The program an invitation is for: nominee first, then the round's program, else the first met in the law's order.
    private func programOfInvitation(_ index: Int, isNominee: Bool, _ round: FederalRound) -> FederalPrograms
    {
        if isNominee { return .pnp }
        switch round.kind {
        case .skilledWorker: return .fsw
        case .skilledTrades: return .fst
        default:
            let met = FederalPrograms(rawValue: columns.programs[index])
            return inForce.programOrder.first { met.contains($0) } ?? .fst
        }
    }
}
