import FederalPool
import Rulebook
import Testing

@Suite struct `Fees and forms` {
    private func cents(_ kind: FeeKind, _ day: Day) -> Int? {
        temporaryStatus.fees([kind], on: day).first?.amount
    }

    @Test(
        arguments: [
            ("2024-12-01", 229_00, 239_75), ("2025-12-01", 239_75, 246_25),
        ] as [(Day, Int, Int)])
    func `restoration is dearer from its day on`(day: Day, before: Int, since: Int) {
        #expect(cents(.restoration, day - 1) == before)
        #expect(cents(.restoration, day) == since)
        #expect(cents(.restoration, day + 1) == since)
    }

    @Test func `a fee that was not found says so`() throws {
        #expect(cents(.restoration, "2018-12-31") == 200_00)
        for day in ["2019-01-01", "2022-11-30"] as [Day] {
            let fee = try #require(temporaryStatus.fees([.restoration], on: day).first)
            #expect(fee.amount == nil && fee.amountWords.english == "amount not found")
        }
        #expect(cents(.restoration, "2022-12-01") == 229_00)
    }

    @Test(
        arguments: [
            ("2020-04-30", 550_00, 825_00), ("2022-04-30", 825_00, 850_00), ("2024-04-30", 850_00, 950_00),
            ("2026-04-30", 950_00, 990_00),
        ] as [(Day, Int, Int)])
    func `permanent residence is indexed on 30 April`(day: Day, before: Int, since: Int) {
        #expect(cents(.permanentResidence, day - 1) == before)
        #expect(cents(.permanentResidence, day) == since)
    }

    @Test func `an application counts the family`() throws {
        let family = StatusPeople.statusCase(
            on: "2025-05-02",
            person: StatusPeople.person { ($0.spouse, $0.children) = (Spouse(isAccompanying: true), 2) },
            { $0.invitation = StatedInvitation(.cec, issuedOn: "2025-05-01") })
        let fees = try #require(family.open(.applyForPermanentResidence)).fees
        #expect(fees.map(\.count) == [2, 2, 2, 1])
        #expect(fees.map(\.amount) == [950_00, 575_00, 260_00, 170_00])
        let alone = StatusPeople.statusCase(on: "2025-05-02") {
            $0.invitation = StatedInvitation(.cec, issuedOn: "2025-05-01")
        }
        #expect(alone.open(.applyForPermanentResidence)?.fees.map(\.amount) == [950_00, 575_00, 85_00])
    }

    @Test func `amounts show their cents in each language`() throws {
        let fee = try #require(temporaryStatus.fees([.restoration], on: "2025-12-01").first)
        #expect(fee.amountWords.english == "246.25 $")
        #expect(fee.amountWords.french == "246,25 $")
    }

    @Test func `what is reported or recalled is marked`() {
        func mark(_ kind: FeeKind, _ day: Day) -> Reliability? {
            temporaryStatus.fees([kind], on: day).first?.source.reliability
        }
        #expect(mark(.restoration, "2025-12-01") == .secondary)
        #expect(mark(.restoration, "2022-12-01") == .recalled)
        #expect(mark(.permanentResidence, "2015-01-01") == .recalled)
        #expect(mark(.workPermit, "2025-01-01") == .official)
    }

    @Test func `every use of a form has one`() {
        for use in ApplicationForm.Use.allCases { #expect(temporaryStatus.form(use) != nil, "\(use)") }
        for kind in FeeKind.allCases { #expect(temporaryStatus.fees.contains { $0.kind == kind }, "\(kind)") }
    }
}
