import Ontario
import Rulebook
import Testing

@Suite struct OntarioGridTests {
    private let totals = [
        "practical nurse in Sudbury": 98, "developer moving from Montréal to Toronto": 86,
        "food-processing labourer in Windsor": 53, "carpenter in Peel, new in the post": 66,
        "software engineer in Ottawa": 63, "carpenter in Thunder Bay": 53,
        "cook supervisor in Toronto, abroad, bilingual": 30,
        "registered nurse in Sudbury, two credentials": 109,
        "administrative officer in Mississauga": 59, "meat cutter in Middlesex": 34,
        "master in engineering, Waterloo": 61, "master in history, Toronto, abroad": 22,
        "bilingual doctor with a master's, Ottawa": 73,
    ]

    @Test(arguments: ontarioLegacyForms)
    func `a form earns its points in the grid of 2022`(form: OntarioForm) throws {
        let grid = try #require(ontario.grid("on-eoi-legacy-2022", on: "2026-06-24"))
        let result = grid.points(for: form.answers, stream: form.stream)
        #expect(result.groups.map(\.points) == form.groups)
        #expect(result.total == totals[form.name])
    }

    @Test(arguments: ontarioWorkforceForms)
    func `a form earns its points in the workforce grid`(form: OntarioForm) throws {
        let grid = try #require(ontario.grid("on-eoi-owp-2026", on: "2026-06-25"))
        let result = grid.points(for: form.answers, stream: form.stream)
        #expect(result.groups.map(\.points) == form.groups)
        #expect(result.total == totals[form.name])
    }

    @Test func `the engineer of the model earns what the form earns`() throws {
        let grid = try #require(ontario.grid("on-eoi-legacy-2022", on: "2025-02-01"))
        #expect(ontarioCircumstances(ontarioWorker()).points(in: grid, stream: "on-ejo-fw") == 63)
    }

    @Test func `a master of the model earns what the form earns`() throws {
        let grid = try #require(ontario.grid("on-eoi-legacy-2022", on: "2025-02-01"))
        let master = ontarioChanged(ontarioMaster()) {
            $0.facts = FactSet(.studiedScienceOrHealth, .regionalGraduate)
            $0.firstLanguage.abilities = Abilities(all: 9)
            $0.earnings = 45_000
        }
        #expect(ontarioCircumstances(master).points(in: grid, stream: "on-masters") == 61)
    }

    @Test func `the developer of the model earns what the workforce form earns`() throws {
        let grid = try #require(ontario.grid("on-eoi-owp-2026", on: "2026-08-04"))
        let developer = ontarioChanged(ontarioWorker()) {
            $0.credential = .masters
            $0.canadianCredentials = 1
            $0.offer.region = .toronto
            $0.offer.hourlyWage = 5_200
            $0.earnings = 82_000
            $0.residence = .quebec
            $0.firstLanguage = LanguageResult(.english, Abilities(all: 9), takenOn: "2026-01-01")
            $0.secondLanguage = LanguageResult(.french, Abilities(all: 7), takenOn: "2026-01-01")
        }
        let circumstances = ontarioCircumstances(developer, on: "2026-08-04")
        #expect(circumstances.points(in: grid, stream: "on-owp-teer03") == 86)
        #expect(circumstances.points(in: grid, stream: "on-owp-physician") == 71)
    }

    @Test func `more than twenty-four months in the position begin with the twenty-fifth`() throws {
        let grid = try #require(ontario.grid("on-eoi-owp-2026", on: "2026-08-04"))
        let points = [5, 6, 12, 13, 24, 25].map { months in
            grid.points(
                for: ["work.months_in_offered_position_ontario": .number(months)], stream: "on-owp-teer03"
            )
            .total
        }
        #expect(points == [0, 12, 12, 15, 15, 18])
    }
}
