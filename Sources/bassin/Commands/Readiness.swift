import Kernel
import PublishedFigures
import Rulebook
import Store

/// Brings a database to the state every command relies on: schema, words of codes, published figures, the law.
enum Readiness {
    /// Sets the database up, publishes figures when anything was applied, and mirrors the law when it is another one.
    @discardableResult
    static func prepare(_ database: borrowing Database) throws -> SetUpOutcome {
        let outcome = try database.setUp()
        if !outcome.migrations.isEmpty || !outcome.files.isEmpty { try database.publish(published) }
        try database.mirror(law)
        return outcome
    }

    /// The published figures as rows.
    static var published: Store.PublishedFigures {
        Store.PublishedFigures(
            rounds: PublishedRound.all.map(Store.PublishedFigures.Round.init),
            poolCounts: PublishedPool.all.flatMap(counts), nominations: nominations)
    }

    private static func counts(_ pool: PublishedPool) -> [Store.PublishedFigures.PoolCount] {
        let parts = pool.bands.filter { !pool.mainBands.contains($0) }
        func row(_ band: PublishedPool.Band, isPart: Bool) -> Store.PublishedFigures.PoolCount {
            .init(
                countedOn: pool.day, band: band.scores, isPart: isPart, count: band.count,
                source: pool.source.citation)
        }
        return pool.mainBands.map { row($0, isPart: false) } + parts.map { row($0, isPart: true) }
    }

    private static var nominations: [Store.PublishedFigures.Nominations] {
        let all = PublishedNominations.all
        let years = Set(all.map(\.year)).sorted()
        return Jurisdiction.withProgram.flatMap { jurisdiction in
            years.compactMap { year in
                let rows = all.filter { $0.province == jurisdiction && $0.year == year && $0.part == .total }
                let allocation = rows.first { $0.measure == .allocation && !$0.includesAtlantic }?.count
                let issued = rows.first { $0.measure == .issued }?.count
                guard let first = rows.first, allocation != nil || issued != nil else { return nil }
                return .init(
                    jurisdiction, year: year, allocation: allocation, issued: issued,
                    source: first.source.citation)
            }
        }
    }
}

extension Store.PublishedFigures.Round {
    /// A published round as a row; parts of one round share its number and keep their label.
    init(_ round: PublishedRound) {
        self.init(
            number: Int(round.number.prefix { $0.isNumber }) ?? 0, label: round.number, heldOn: round.day,
            kind: round.kind,
            category: round.category, invitations: round.invitations, cutOff: round.cutOff,
            tieBreak: round.tieBreak.map { ($0.day, Int($0.second)) }, source: round.source.citation)
    }
}
