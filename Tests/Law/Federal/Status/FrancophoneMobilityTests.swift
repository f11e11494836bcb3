import FederalPool
import Rulebook
import Testing

@Suite struct `Francophone Mobility` {
    private func speaker(
        on day: Day, offered: Occupation, in place: Jurisdiction = .manitoba, level: UInt8 = 7,
        first: OfficialLanguage = .french
    ) -> StatusCase {
        var candidate = StatusPeople.candidate
        candidate.offer = JobOffer(in: place, occupation: offered)
        let french = LanguageResult(.french, Abilities(all: level), takenOn: day - 100)
        (candidate.firstLanguage, candidate.secondLanguage) =
            first == .french
            ? (french, .none(.english))
            : (LanguageResult(.english, Abilities(all: 9), takenOn: day - 100), french)
        var stated = TemporaryResidence(WorkPermit(.spousalOpen, expiresOn: day + 30))
        stated.employer = "Boulangerie du Lac"
        return StatusCase(candidate, stated, on: day, law: temporaryStatus, windows: expressEntry.windows)
    }

    private func isOpen(_ person: StatusCase) -> Bool { person.open(.francophoneMobility) != nil }

    @Test(arguments: [("2016-05-31", false), ("2016-06-01", true), ("2016-06-02", true)] as [(Day, Bool)])
    func `begins on 2016-06-01`(day: Day, isInForce: Bool) {
        #expect(isOpen(speaker(on: day, offered: 21231)) == isInForce)
    }

    @Test(arguments: ["2022-11-15", "2022-11-16", "2022-11-17"] as [Day])
    func `keeps to skilled work when TEER comes`(day: Day) {
        #expect(isOpen(speaker(on: day, offered: 63200)))
        #expect(!isOpen(speaker(on: day, offered: 65200)))
        let version = temporaryStatus.permits.francophoneMobility.version(on: day)
        #expect(version?.change.day == (day < "2022-11-16" ? "2016-06-01" : "2022-11-16"))
    }

    @Test(arguments: [("2023-06-14", false), ("2023-06-15", true), ("2023-06-16", true)] as [(Day, Bool)])
    func `opens to every TEER on 2023-06-15, primary agriculture excepted`(day: Day, isWide: Bool) {
        #expect(isOpen(speaker(on: day, offered: 65200)) == isWide)
        #expect(!isOpen(speaker(on: day, offered: 85101)))
    }

    @Test func `asks for NCLC 5 in speaking and listening since 2023-06-15`() {
        #expect(isOpen(speaker(on: "2023-06-15", offered: 21231, level: 5, first: .english)))
        #expect(!isOpen(speaker(on: "2023-06-15", offered: 21231, level: 4)))
        // Before, French as the habitual language, whatever the level of the result.
        #expect(isOpen(speaker(on: "2023-06-14", offered: 21231, level: 4)))
        #expect(!isOpen(speaker(on: "2023-06-14", offered: 21231, level: 9, first: .english)))
    }

    @Test func `is not for Québec`() {
        #expect(!isOpen(speaker(on: "2025-01-01", offered: 21231, in: .quebec)))
    }
}
