public import Rulebook

extension World {
    /// The facts of a candidate as they stand today.
    public func candidate(_ index: Int) -> Candidate {
        var candidate = entries[index].candidate
        candidate.firstLanguage.takenOn = Day(number: columns.firstTestOn[index])
        candidate.secondLanguage.takenOn = Day(number: columns.secondTestOn[index])
        candidate.canadianWorkUntil = Day(number: columns.workUntil[index])
        candidate.permit.expiresOn = Day(number: columns.permitUntil[index])
        return candidate
    }

    /// The circumstances of a candidate before a province's program today.
    public func circumstances(of index: Int, before program: Jurisdiction) -> Circumstances {
        circumstances(of: index, candidate(index), before: program)
    }

    /// The circumstances of a candidate whose facts are at hand.
    func circumstances(of index: Int, _ candidate: Candidate, before program: Jurisdiction) -> Circumstances {
        Circumstances(
            candidate, on: day, before: program, score: Int(columns.score[index]),
            federalPrograms: FederalPrograms(rawValue: columns.programs[index]),
            hasProfile: columns.standing[index] == .inPool)
    }

    /// A candidate with the last profile and what became of it.
    public func candidateRow(_ index: Int) -> CandidateRow {
        CandidateRow(
            candidate: candidate(index), submittedOn: columns.submittedOn(index),
            submittedSecond: columns.submittedSecond(index), profiles: Int16(columns.profiles[index]),
            score: columns.score[index], programs: FederalPrograms(rawValue: columns.programs[index]),
            categories: CategorySet(rawValue: columns.categories[index]), standing: columns.standing[index],
            departure: columns.departure[index], leftOn: Day(number: columns.leftOn[index]))
    }

    /// The rank of a candidate in the pool: the score, with the nomination's points once it is accepted.
    func rank(of index: Int) -> Int {
        let own = Int(columns.score[index])
        guard isAcceptedNominee(index) else { return own }
        let points = inForce.ranking.additional
        let additional = Int(columns.additional[index])
        return own - additional + min(Int(points.most), additional + Int(points.nomination))
    }

    /// True when the candidate carries an enhanced nomination that was accepted and still lives.
    func isAcceptedNominee(_ index: Int) -> Bool {
        let nomination = columns.nomination[index]
        guard nomination >= 0 else { return false }
        let row = record.nominations[Int(nomination)]
        return row.isEnhanced && (row.state == .accepted || row.state == .invited)
    }

    /// Reads score, programs and categories anew from the facts of today.
    mutating func assess(_ index: Int) {
        let candidate = candidate(index)
        let score = inForce.ranking.score(candidate, on: day, isNominee: false)
        columns.score[index] = Int16(score.total)
        columns.additional[index] = score.additional
        // The federal rules ask about no province; any program stands for "nobody asks".
        let circumstances = Circumstances(
            candidate, on: day, before: .quebec, score: score.total, hasProfile: true)
        columns.programs[index] = inForce.programs.programs(met: circumstances).rawValue
        readCategories(index, circumstances)
    }

    /// Reads a candidate's categories anew.
    mutating func readCategories(_ index: Int, _ circumstances: Circumstances) {
        var categories: UInt16 = 0
        for category in inForce.categories where circumstances.meets(category.rule) {
            categories |= category.bit.rawValue
        }
        columns.categories[index] = categories
    }
}
