extension Legislation {
    /// The days in the span on which any value of law begins to hold, ascending, each once.
    public func changeDays(in span: DaySpan) -> [Day] {
        let days = federal.changeDays(in: span) + programs.flatMap { $0.changeDays(in: span) }
        return Array(Set(days)).sorted()
    }
}

extension FederalLaw {
    /// The days in the span on which any federal value begins to hold.
    public func changeDays(in span: DaySpan) -> [Day] {
        var days =
            ranking.changeDays(in: span) + programs.changeDays(in: span)
            + settlementFunds.changeDays(in: span)
        days += categories.flatMap { $0.rule.changeDays(in: span) }
        days += windows.profileMonths.changeDays(in: span) + windows.acceptNominationDays.changeDays(in: span)
        days += windows.nominationMonths.changeDays(in: span) + windows.invitationDays.changeDays(in: span)
        days += windows.processingMonths.changeDays(in: span) + lifecycle.changeDays(in: span)
        days += windows.credentialAssessmentMonths.changeDays(in: span)
        days += windows.languageResultMonths.changeDays(in: span)
        return days + intent.regime.changeDays(in: span)
            + intent.signals.flatMap { $0.basis.changeDays(in: span) }
    }
}

extension NomineeProgram {
    /// The days in the span on which any value of the program begins to hold.
    public func changeDays(in span: DaySpan) -> [Day] {
        var days = streams.flatMap { stream in
            stream.status.changeDays(in: span) + stream.eligibility.changeDays(in: span)
                + stream.selection.changeDays(in: span) + stream.fee.changeDays(in: span)
        }
        days +=
            grids.flatMap { $0.changeDays(in: span) } + allocations.flatMap { $0.changeDays(in: span) }
        days += nominationMonths.changeDays(in: span) + decisionDays.changeDays(in: span)
        days += extensions.changeDays(in: span) + afterSelection.changeDays(in: span)
        days += cappedIntakes.flatMap { $0.windows.changeDays(in: span) }
        return days + returnedPlace.changeDays(in: span)
            + intentSignals.flatMap { $0.basis.changeDays(in: span) }
    }
}
