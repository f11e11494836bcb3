import FederalPool
import Rulebook
import Testing

/// Ten thousand statements of any days in any order, each asked about on a day of its own.
@Suite struct `Any statement of status` {
    private static let cases: [StatusCase] = {
        var lottery = Lottery(seed: 2_025)
        return (0..<10_000).map { _ in lottery.statusCase() }
    }()

    @Test func `is either status or its loss, never both`() {
        #expect(Self.cases.allSatisfy { !($0.standing.isStatus && $0.standing.isLoss) })
        // Every standing is met somewhere, so the other properties are about all of them.
        #expect(Set(Self.cases.map(\.standing.code)).count == 7)
    }

    @Test func `offers no step whose last day is past, and no step twice`() {
        for person in Self.cases {
            let steps = person.possibleSteps
            #expect(steps.allSatisfy { $0.lastDay ?? person.day >= person.day })
            let named = steps.map(\.step) + person.closedSteps.map(\.step)
            #expect(Set(named).count == named.count)
        }
    }

    @Test func `cites no text that was not yet in force`() {
        for person in Self.cases {
            let cited =
                person.bases + person.work.bases + person.employerEffects + person.possibleSteps.map(\.basis)
            #expect(cited.allSatisfy { $0.change.day <= person.day })
        }
    }

    @Test func `gives work only to who holds status, and experience only to who may work`() {
        for person in Self.cases {
            #expect(!person.work.isAllowed || person.standing.isStatus)
            #expect(!person.work.counts || person.work.isAllowed)
        }
    }

    @Test func `puts its coming days in order, none of them past`() {
        for person in Self.cases {
            let days = person.comingDays.map(\.day)
            #expect(days == days.sorted() && days.allSatisfy { $0 >= person.day })
        }
    }

    @Test func `is the same however far ahead a day to come is stated`() {
        for person in Self.cases where person.stated.appliedToExtendOn.map({ $0 > person.day }) == true {
            var stated = person.stated
            stated.appliedToExtendOn = nil
            stated.extensionRefusedOn = nil
            let without = StatusCase(
                person.candidate, stated, on: person.day, law: person.law, windows: person.windows)
            #expect(without.standing == person.standing)
        }
    }

    @Test func `once maintained, is so every day from the permit's end to the decision`() {
        for person in Self.cases {
            guard case .maintained = person.standing, person.day > person.stated.permit.expiresOn + 1 else {
                continue
            }
            let yesterday = StatusCase(
                person.candidate, person.stated, on: person.day - 1, law: person.law, windows: person.windows)
            #expect(yesterday.standing == person.standing)
        }
    }

    @Test func `says everything in two different languages`() {
        for person in Self.cases.prefix(500) {
            for words in person.possibleSteps.flatMap({
                [$0.step.words, $0.meanwhile, $0.basis.words] + $0.conditions
            }) {
                #expect(words.english != words.french && !words.french.isEmpty)
            }
        }
    }
}

extension Lottery {
    /// A person with any days, and a day to ask about.
    mutating func statusCase() -> StatusCase {
        let day = Day("2017-01-01") + Int.random(in: 0...3_500, using: &self)
        var candidate = candidate(on: day)
        candidate.graduatedOn = one(in: 3) ? near(day, 300) : .distantPast
        var stated = TemporaryResidence(
            WorkPermit(PermitKind.allCases.randomElement(using: &self)!, expiresOn: near(day, 150)))
        let end = stated.permit.expiresOn
        if one(in: 2) { stated.appliedToExtendOn = near(end, 40) }
        if one(in: 4), let applied = stated.appliedToExtendOn {
            stated.extensionRefusedOn = applied + Int.random(in: 0...90, using: &self)
        }
        if one(in: 3) { stated.appliedToRestoreOn = end + Int.random(in: 0...100, using: &self) }
        if one(in: 8) { stated.leftCanadaOn = near(day, 50) }
        stated.isAtRiskOfAbuse = one(in: 3)
        stated.studiesFullTime = one(in: 4)
        stated.employer = one(in: 2) ? "Prairie Steel" : nil
        addFile(to: &stated, around: day)
        return StatusCase(
            candidate, stated, on: day, law: temporaryStatus, windows: expressEntry.windows,
            submittedOn: one(in: 2) ? near(day, 300) : nil)
    }

    private mutating func addFile(to stated: inout TemporaryResidence, around day: Day) {
        let program = [FederalPrograms.cec, .fsw, .fst, .pnp].randomElement(using: &self)!
        if one(in: 2) {
            stated.nomination = StatedNomination(
                .saskatchewan, issuedOn: near(day, 250), isEmployerRestricted: one(in: 2))
        }
        if one(in: 2) { stated.invitation = StatedInvitation(program, issuedOn: near(day, 90)) }
        if one(in: 3) {
            let applied = near(day, 60)
            stated.application = StatedApplication(
                program, appliedOn: applied, acknowledgedOn: one(in: 2) ? applied + 10 : nil)
        }
        if one(in: 3) {
            stated.finding = EmployerFinding(
                EmployerFindingKind.allCases.randomElement(using: &self)!, noticeSentOn: near(day, 30))
        }
    }

    private mutating func near(_ day: Day, _ days: Int) -> Day {
        day + Int.random(in: -days...days, using: &self)
    }
}
