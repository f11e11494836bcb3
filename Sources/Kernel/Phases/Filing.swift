import Rulebook

/// What is wrong with an application for permanent residence on the day it is made.
enum FilingFault: Sendable, BitwiseCopyable {
    case none
    /// Documents are missing: it comes back, and the invitation is spent (Regulations, ss. 10 and 12).
    case incomplete
    /// What the invitation rested on no longer holds (Act, s. 11.2).
    case lost(RefusalGround)
}

extension World {
    /// What an invited candidate no longer meets on the day of the application; `none` when the invitation stands.
    ///
    /// Ranking and categories are read as of the invitation, since a change of the instructions leaves the invited alone; the
    /// points of the skilled worker grid are those of today, as the Regulations have it.
    func loss(since row: InvitationRow, in round: RoundRow) -> RefusalGround {
        let index = Int(row.candidate)
        let (law, rule) = (lawOfInvitation(on: row.invitedOn), inForce.filing)
        var person = candidate(index)
        let today = law.assessment(of: person, on: day)
        var counted = today
        let birthdays = day.age(bornOn: person.bornOn) - row.invitedOn.age(bornOn: person.bornOn)
        if rule.forgivesBirthdays, birthdays > 0 {
            person.bornOn = person.bornOn.adding(years: birthdays)
            counted = law.assessment(of: person, on: day)
        }
        guard meetsProgram(row.program, today: today, counted: counted) else { return .eligibility }
        let lowest = rule.forgivesChangesAboveCutOff ? round.cutOff : row.score
        guard rank(counted, isNominee: row.program == .pnp, under: law) >= Int(lowest) else {
            return .accuracy
        }
        guard round.kind == .category, rule.asksForCategory, let category = round.category else {
            return .none
        }
        return counted.categories.contains(category) ? .none : .category
    }

    private func meetsProgram(_ program: FederalPrograms, today: Assessment, counted: Assessment) -> Bool {
        if program == .pnp { return !counted.programs.isEmpty }
        return (program == .fsw ? today : counted).programs.contains(program)
    }

    private func rank(_ assessment: Assessment, isNominee: Bool, under law: LawInForce) -> Int {
        let (own, additional) = (Int(assessment.score), Int(assessment.additional))
        guard isNominee else { return own }
        return own - additional + min(law.mostAdditional, additional + law.nominationPoints)
    }

    /// The law on the day of an invitation, as far as the federal side goes.
    private func lawOfInvitation(on invitedOn: Day) -> LawInForce {
        formerLaws.first { invitedOn < $0.until }?.law ?? inForce
    }
}
