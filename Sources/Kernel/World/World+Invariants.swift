import Rulebook

extension World {
    /// Stops when a count or an index of the world contradicts another; run after each day in debug builds.
    func checkInvariants() {
        guard entries.count <= 20_000 else { return }
        precondition(pool.isConsistent, "the pool's buckets contradict its index on \(day)")
        var inPool = 0
        for index in 0..<arrived {
            let isInPool = columns.standing[index] == .inPool
            precondition(
                isInPool == pool.contains(index), "candidate \(index) is \(columns.standing[index]) on \(day)"
            )
            if isInPool {
                inPool += 1
                precondition(
                    Int(pool.ranks[index]) == rank(of: index),
                    "candidate \(index) is in the wrong bucket on \(day)")
            }
            let nomination = columns.nomination[index]
            if nomination >= 0 {
                precondition(
                    record.nominations[Int(nomination)].state.isLive,
                    "nomination \(nomination) is not live on \(day)")
            }
        }
        precondition(inPool == pool.count, "\(inPool) profiles are in a pool of \(pool.count) on \(day)")
        checkOpenFiles()
        checkPlaces()
    }

    /// Stops when the places of a limit contradict its figure or the rows of the record.
    private func checkPlaces() {
        var held = Array(repeating: 0, count: limits.count)
        for row in record.places where row.fate != .returned { held[Int(row.limit)] += 1 }
        for state in provinces {
            for ledger in state.ledgers {
                precondition(
                    ledger.used == held[Int(ledger.limit)] && ledger.used <= ledger.ceiling ?? 0,
                    "\(limits[Int(ledger.limit)].id) holds \(ledger.used) places on \(day)")
            }
        }
    }

    /// Stops when the mask of a candidate's open files contradicts the files.
    private func checkOpenFiles() {
        var open = Array(repeating: JurisdictionSet(), count: arrived)
        for row in record.files where row.state == .invited || row.state == .applied {
            let jurisdiction = inForce.streams[Int(row.stream)].jurisdiction
            open[Int(row.candidate)].formUnion(JurisdictionSet(jurisdiction))
        }
        precondition(
            open[...] == columns.openFiles[..<arrived], "a mask of open files contradicts them on \(day)")
    }
}
