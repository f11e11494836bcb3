import Canada
import FederalPool
import Rulebook
import Testing

@Suite struct `Failures of candidates` {
    private let day: Day = "2026-09-01"

    /// Candidates before a program, half of them nearly eligible for something: nominees with facts by lot.
    private func circumstances(before program: Jurisdiction, _ count: Int, lottery: inout Lottery)
        -> [Circumstances]
    {
        (0..<count).map { number in
            var candidate = lottery.candidate(on: day)
            if number.isMultiple(of: 2) { settle(&candidate, in: program, lottery: &lottery) }
            return Circumstances(
                candidate, on: day, before: program, score: Int.random(in: 300...550, using: &lottery),
                federalPrograms: FederalPrograms(rawValue: UInt8.random(in: 0...7, using: &lottery)),
                hasProfile: lottery.one(in: 2))
        }
    }

    /// Gives a candidate work, an offer and ties in a province, each by lot.
    private func settle(_ candidate: inout Candidate, in province: Jurisdiction, lottery: inout Lottery) {
        candidate.residence = province
        candidate.residentSince = day - Int.random(in: 0...1_500, using: &lottery)
        candidate.employedSince = candidate.residentSince
        candidate.canadianWorkUntil = .distantFuture
        candidate.destination = province
        candidate.interest = JurisdictionSet(province)
        candidate.facts = FactSet(rawValue: UInt64.random(in: 0..<1 << 54, using: &lottery))
        candidate.graduatedIn = lottery.one(in: 2) ? province : nil
        candidate.graduatedOn = day - Int.random(in: 0...1_500, using: &lottery)
        candidate.offer = JobOffer(
            in: province, region: Region.allCases.randomElement(using: &lottery)!,
            occupation: candidate.occupation,
            features: OfferFeatures(rawValue: UInt16.random(in: 0...UInt16.max, using: &lottery)),
            hourlyWage: Int32.random(in: 15_00...60_00, using: &lottery),
            employerYears: UInt8.random(in: 0...6, using: &lottery),
            employerStaff: UInt16.random(in: 0...12, using: &lottery),
            employerRevenue: Int32.random(in: 0...2_000, using: &lottery))
    }

    @Test func `a candidate has no failure exactly when the requirement is met`() {
        var (lottery, met, failed) = (Lottery(seed: 21), 0, 0)
        for (program, requirement) in Legislation.canada.requirements {
            for candidate in circumstances(before: program, 40, lottery: &lottery) {
                let failures = candidate.failures(of: requirement)
                let meets = candidate.meets(requirement)
                #expect(failures.isEmpty == meets, "\(requirement)")
                #expect(failures.allSatisfy { !candidate.meets($0.requirement) }, "\(requirement)")
                if meets { met += 1 } else { failed += 1 }
            }
        }
        #expect(met > 1_000 && failed > 1_000)
    }

    @Test func `the negation of a requirement fails exactly when the requirement is met`() {
        var lottery = Lottery(seed: 22)
        for (program, requirement) in Legislation.canada.requirements {
            for part in Set(requirement.withParts) {
                for candidate in circumstances(before: program, 4, lottery: &lottery) {
                    #expect(candidate.failures(of: .not(part)).isEmpty == !candidate.meets(part), "\(part)")
                }
            }
        }
    }

    /// Somebody of thirty on a study permit, outside the pool, with five months of work in Canada.
    private var student: Circumstances {
        var candidate = Candidate(bornOn: day.adding(years: -30), recordedOn: day)
        candidate.canadianMonths = 5
        candidate.canadianWorkUntil = .distantFuture
        candidate.permit = WorkPermit(.study, expiresOn: day + 200)
        candidate.credential = .oneYear
        candidate.funds = 12_000
        candidate.children = 1
        return Circumstances(candidate, on: day, before: .ontario)
    }

    @Test func `each failing part is named with what was found`() {
        let rule: Requirement = .all([
            .atLeast(.age, 18), .atLeast(.canadianMonths(within: 36), 12), .language(atLeast: 5),
            .any([.workPermit, .profile]), .when(.permit([.study]), .interest),
            .credential(atLeast: .twoYear),
            .settlementFunds(FundsTable([10_000, 15_000], eachFurther: 2_000)),
        ])
        let failures = student.failures(of: rule)
        #expect(
            failures.map(\.actual?.english) == [
                "has 5 months", "has no valid result", nil, nil, "has: one-year post-secondary program",
                "has 12,000 $ of the 15,000 $ for 2 persons",
            ])
        #expect(failures[0].actual?.french == "a 5 mois")
        #expect(failures[1].actual?.french == "n'a aucun résultat valide")
        #expect(failures[2].requirement == .any([.workPermit, .profile]))
        #expect(failures[3].requirement == .interest)
        #expect(
            failures[0].reason.english
                == "at least 12 months of work in Canada within the last 3 years: has 5 months")
    }

    @Test func `what must not be fails one by one`() {
        let rule: Requirement = .none([.permit([.study]), .profile, .atMost(.age, 30)])
        let failures = student.failures(of: rule)
        #expect(
            failures.map(\.reason.english) == [
                "no valid permit: study permit", "at least 31 years of age: has 30 years",
            ])
    }
}
