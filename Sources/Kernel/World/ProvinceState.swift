public import Rulebook

/// A province's allocation of the current year and the places in use.
public struct ProvinceState: Sendable {
    public let jurisdiction: Jurisdiction
    /// The year of the allocation.
    public internal(set) var year = 0
    /// Nominations issued this year, those whose place came back included.
    public internal(set) var issued = 0
    /// The places of the year: of the whole first, then of each limit that the nodes of the allocation make.
    public internal(set) var ledgers: [PlaceLedger] = []
    /// True while the province acts by its strategy.
    public internal(set) var isOnAutopilot = true
    /// Nominees who lost the ground of their nomination, for the province to withdraw.
    public internal(set) var troubled: [Int32] = []

    init(_ jurisdiction: Jurisdiction) { self.jurisdiction = jurisdiction }

    /// The allocation of the year today.
    public var allocation: Int { ledgers.first?.ceiling ?? 0 }

    /// Places of the whole given out this year that are in use or used up.
    public var used: Int { ledgers.first?.used ?? 0 }

    /// Nominations that can still be issued.
    public var left: Int { max(0, allocation - used) }
}

extension World {
    /// The state of a province today.
    public func province(_ jurisdiction: Jurisdiction) -> ProvinceState {
        provinces[Int(jurisdiction.rawValue)]
    }

    /// Sets each province's allocation to what the law says today, and opens new ledgers when a year begins.
    ///
    /// A year of which the law says nothing keeps the allocation of the year before.
    mutating func openAllocations(on day: Day) {
        let year = (day + (day < period.first ? 1 : 0)).year
        let today = DaySpan(day, through: day)
        for program in law.programs {
            let index = Int(program.jurisdiction.rawValue)
            let allocation = program.allocations.first { $0.year == year }
            let isNewYear = provinces[index].year != year
            guard isNewYear || !(allocation?.changeDays(in: today).isEmpty ?? true) else { continue }
            let former = provinces[index].allocation
            if isNewYear { openLedgers(of: index, year) }
            let first = Month(year: year, month: 1).first
            let total = allocation?.total[max(day, first)] ?? former
            setAllocation(program.jurisdiction, total: total, from: max(day, period.first))
        }
    }

    private mutating func openLedgers(of index: Int, _ year: Int) {
        provinces[index].year = year
        provinces[index].issued = 0
        provinces[index].ledgers = limits.indices.filter {
            Int(limits[$0].jurisdiction.rawValue) == index && limits[$0].year == year
        }.map { PlaceLedger(limit: Int16($0)) }
        for stream in inForce.streamsByJurisdiction[index] { interests[Int(stream)].issuedThisYear = 0 }
    }

    /// Makes `total` the province's allocation of the current year and keeps the change in the record.
    ///
    /// Nominations that were issued are not undone: an allocation that falls stops at the places in use, and so does each
    /// of its limits.
    mutating func setAllocation(_ jurisdiction: Jurisdiction, total stated: Int, from day: Day) {
        let index = Int(jurisdiction.rawValue)
        let total = max(stated, provinces[index].used)
        let year = Int16(provinces[index].year)
        let last = record.allocations.last { $0.jurisdiction == jurisdiction && $0.year == year }
        // The eve and the first day of a year say the same; it stands once.
        if last?.total != Int32(total) {
            record.allocations.append(
                AllocationRow(jurisdiction: jurisdiction, year: year, from: day, total: Int32(total)))
        }
        for place in provinces[index].ledgers.indices {
            setCeiling(of: place, in: index, total: total, from: day)
        }
    }

    private mutating func setCeiling(of place: Int, in index: Int, total: Int, from day: Day) {
        let ledger = provinces[index].ledgers[place]
        guard let stated = limits[Int(ledger.limit)].ceiling(on: day, total: total) else { return }
        let ceiling = max(stated, ledger.used)
        guard ceiling != ledger.ceiling else { return }
        provinces[index].ledgers[place].ceiling = ceiling
        record.ceilings.append(CeilingRow(limit: ledger.limit, from: day, ceiling: Int32(ceiling)))
    }
}
