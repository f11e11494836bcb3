extension Candidate {
    /// Completed years of age on a day.
    public func age(on day: Day) -> Int { day.age(bornOn: bornOn) }

    /// Completed months of skilled work in Canada up to a day, within the last ten years.
    public func canadianMonths(on day: Day) -> Int {
        months(of: canadianMonths, until: canadianWorkUntil, on: day, within: 120)
    }

    /// Completed months of skilled work in Canada within the last `window` months before a day.
    public func canadianMonths(on day: Day, within window: Int) -> Int {
        months(of: canadianMonths, until: canadianWorkUntil, on: day, within: window)
    }

    /// Completed months of skilled work abroad within the last `window` months before a day.
    public func foreignMonths(on day: Day, within window: Int = 120) -> Int {
        months(of: foreignMonths, until: foreignWorkUntil, on: day, within: window)
    }

    /// Months with the present employer on a day; zero when the work has ended.
    public func monthsWithEmployer(on day: Day) -> Int {
        guard employedSince < day, canadianWorkUntil >= day else { return 0 }
        return day.months(since: employedSince)
    }

    /// Months of residence in the present jurisdiction on a day.
    public func monthsResident(on day: Day) -> Int { residence == nil ? 0 : day.months(since: residentSince) }

    /// Whole months the permit remains valid after a day.
    public func permitMonthsLeft(on day: Day) -> Int {
        permit.isValid(on: day) ? permit.expiresOn.months(since: day) : 0
    }

    /// A language result as it stands on a day: see `LanguageResult.levels(on:)`.
    @inlinable public func valid(_ result: LanguageResult, on day: Day) -> Abilities {
        result.levels(on: day)
    }

    /// The months of one spell of work that fall within a window before a day.
    ///
    /// The spell is taken as unbroken: `counted` months up to `recordedOn` (or to `until` when that is earlier), growing
    /// until the day `until`.
    private func months(of counted: UInt16, until: Day, on day: Day, within window: Int) -> Int {
        let end = min(until, day)
        let total = Int(counted) + (end > recordedOn ? end.months(since: recordedOn) : 0)
        guard end < day else { return min(total, window) }
        return max(0, min(total, window - day.months(since: end)))
    }
}
