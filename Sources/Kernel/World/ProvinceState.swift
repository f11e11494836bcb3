public import Rulebook

/// A province's allocation of the current year and the places in use.
public struct ProvinceState: Sendable {
    public let jurisdiction: Jurisdiction
    /// The year of the allocation.
    public internal(set) var year = 0
    /// The allocation of the year today.
    public internal(set) var allocation = 0
    /// Places given out this year that are in use or used up.
    public internal(set) var used = 0
    /// Nominations issued this year, those whose place came back included.
    public internal(set) var issued = 0
    /// True while the province acts by its strategy.
    public internal(set) var isOnAutopilot = true
    /// Places that came back, the last one first to be given again.
    var freePlaces: [Int32] = []
    /// The highest place given out this year.
    var highestPlace = 0
    /// Nominees who lost the ground of their nomination, for the province to withdraw.
    public internal(set) var troubled: [Int32] = []

    init(_ jurisdiction: Jurisdiction) { self.jurisdiction = jurisdiction }

    /// Nominations that can still be issued.
    public var left: Int { max(0, allocation - used) }

    /// Gives out a place, or nil when none is left.
    mutating func takePlace() -> Int32? {
        guard used < allocation else { return nil }
        used += 1
        issued += 1
        if let free = freePlaces.lastIndex(where: { Int($0) <= allocation }) {
            return freePlaces.remove(at: free)
        }
        highestPlace += 1
        return Int32(highestPlace)
    }

    /// Takes a place back into the allocation.
    mutating func returnPlace(_ place: Int32) {
        used -= 1
        freePlaces.append(place)
    }
}

extension World {
    /// The state of a province today.
    public func province(_ jurisdiction: Jurisdiction) -> ProvinceState {
        provinces[Int(jurisdiction.rawValue)]
    }

    /// Sets each province's allocation to what the law says today, and opens a new ledger when a year begins.
    mutating func openAllocations(on day: Day) {
        let year = (day + (day < period.first ? 1 : 0)).year
        for program in law.programs {
            let index = Int(program.jurisdiction.rawValue)
            let isNewYear = provinces[index].year != year
            if isNewYear {
                provinces[index].year = year
                provinces[index].used = 0
                provinces[index].issued = 0
                provinces[index].highestPlace = 0
                provinces[index].freePlaces = []
                for stream in inForce.streamsByJurisdiction[index] {
                    interests[Int(stream)].issuedThisYear = 0
                }
            }
            let lookedUp = max(day, Month(year: year, month: 1).first)
            guard let total = program.allocations.first(where: { $0.year == year })?.total[lookedUp] else {
                continue
            }
            if isNewYear
                || program.allocations.contains(where: { $0.total.versions.contains { $0.change.day == day } }
                )
            {
                setAllocation(program.jurisdiction, total: total, from: max(day, period.first))
            }
        }
    }

    /// Makes `total` the province's allocation of the current year and keeps the change in the record.
    ///
    /// Nominations that were issued are not undone: an allocation that falls stops at the places in use.
    mutating func setAllocation(_ jurisdiction: Jurisdiction, total stated: Int, from day: Day) {
        let index = Int(jurisdiction.rawValue)
        let total = max(stated, provinces[index].used)
        let year = Int16(provinces[index].year)
        let last = record.allocations.last { $0.jurisdiction == jurisdiction && $0.year == year }
        provinces[index].allocation = total
        // The eve and the first day of a year say the same; it stands once.
        guard last?.total != Int32(total) else { return }
        record.allocations.append(
            AllocationRow(
                jurisdiction: jurisdiction, year: year, from: day, total: Int32(total)
            ))
    }
}
