import Rulebook
import Saskatchewan
import Testing

@Suite struct `Talent pathways of Saskatchewan` {
    private let nurse: (inout Candidate) -> Void = {
        $0.offer.occupation = 31301
        $0.credential = .twoYear
        $0.canadianMonths = 12
        $0.foreignMonths = 0
    }

    @Test func `health through Express Entry asks for level 7 and a year`() {
        saskatchewan.expectJustPasses(
            "sk-htp", on: "2025-06-01",
            {
                nurse(&$0)
                $0.firstLanguage.abilities = Abilities(all: 7)
            },
            shortfalls: [
                Shortfall("level 6") { $0.firstLanguage.abilities = Abilities(all: 6) },
                Shortfall("eleven months") { $0.canadianMonths = 11 },
                Shortfall("another occupation") { $0.offer.occupation = 21231 },
                Shortfall("home support worker") { $0.offer.occupation = 44101 },
                Shortfall("one-year diploma") { $0.credential = .oneYear },
                Shortfall("no interest in the province") { $0.interest = JurisdictionSet(.ontario) },
                Shortfall("no offer") { $0.offer = .none },
            ])
    }

    @Test func `health outside Express Entry asks for level 5 and six months here or a year`() {
        saskatchewan.expectJustPasses(
            "sk-htp", on: "2025-06-01", hasProfile: false,
            {
                nurse(&$0)
                $0.offer.occupation = 44101
                $0.canadianMonths = 6
                $0.employedSince = "2024-12-01"
                $0.firstLanguage.abilities = Abilities(all: 5)
            },
            shortfalls: [
                Shortfall("level 4") { $0.firstLanguage.abilities = Abilities(all: 4) },
                Shortfall("five months") { $0.employedSince = "2024-12-02" },
                Shortfall("another employer") { $0.facts.set(.worksForOfferingEmployer, false) },
            ])
    }

    @Test func `technology outside Express Entry leaves language to the employer of those at work`() {
        let developer: (inout Candidate) -> Void = {
            $0.credential = .twoYear
            $0.firstLanguage = .none(.english)
        }
        saskatchewan.expectJustPasses(
            "sk-ittp", on: "2025-06-01", hasProfile: false, developer,
            shortfalls: [
                Shortfall("not at work for the employer") { $0.facts.set(.worksForOfferingEmployer, false) },
                Shortfall("another occupation") { $0.offer.occupation = 31301 },
                Shortfall("one-year diploma") { $0.credential = .oneYear },
            ])
        let newcomer = { (level: UInt8) in
            nominee(before: saskatchewan, on: "2025-06-01", hasProfile: false) {
                developer(&$0)
                $0.facts.set(.worksForOfferingEmployer, false)
                $0.firstLanguage = LanguageResult(.english, Abilities(all: level), takenOn: "2025-01-01")
            }
        }
        #expect(saskatchewan.takes(newcomer(5), in: "sk-ittp"))
        #expect(!saskatchewan.takes(newcomer(4), in: "sk-ittp"))
    }

    @Test func `agriculture asks for level 4 and a year or six months here`() {
        saskatchewan.expectJustPasses(
            "sk-atp", on: "2025-06-01",
            {
                $0.offer.occupation = 85100
                $0.credential = .secondary
                $0.firstLanguage.abilities = Abilities(all: 4)
                $0.canadianMonths = 12
                $0.foreignMonths = 0
                $0.employedSince = "2025-01-01"
            },
            shortfalls: [
                Shortfall("eleven months") { $0.canadianMonths = 11 },
                Shortfall("level 3") { $0.firstLanguage.abilities = Abilities(all: 3) },
                Shortfall("no secondary school") { $0.credential = .none },
                Shortfall("another occupation") { $0.offer.occupation = 65200 },
            ])
    }
}
