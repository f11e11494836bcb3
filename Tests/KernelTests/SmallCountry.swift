import FederalPool
import Kernel
import Rulebook

/// A small country for tests: the federal law as it is, one province that draws by points and one that takes files
/// directly, and people made from a key.
enum SmallCountry {
    static let source = Source.assumed("made up for tests")
    static let period = DaySpan("2025-01-01", through: "2025-12-31")

    static let grid = PointsGrid(
        "sk-test", Words("Test grid", fr: "Grille d'essai"), most: 100,
        [
            FactorGroup(
                "all", Words("All", fr: "Tout"),
                [
                    .band("age", .age, [18: 10, 30: 20, 40: 5]),
                    .band("language", .lowestLevel(.first), [4: 10, 7: 30, 9: 50]),
                ])
        ])

    static let drawing = NomineeStream(
        "sk-test", Words("Drawing", fr: "Tirage"), kind: .expressEntry, track: .enhanced,
        status: .always(.open, per: source), eligibility: .always(.all([.profile, .interest]), per: source),
        selection: .always(
            Selection(.invitation, order: .points(grid: "sk-test"), applyWithinDays: 30), per: source))

    static let direct = NomineeStream(
        "mb-test", Words("Direct", fr: "Direct"), kind: .worker, track: .base,
        status: .always(.open, per: source),
        eligibility: .always(.all([.offer([]), .atLeast(.lowestLevel(.best), 4)]), per: source),
        selection: .always(Selection(.direct, order: .oldest, applyWithinDays: 30), per: source))

    static func program(
        _ jurisdiction: Jurisdiction, _ stream: NomineeStream, total: Dated<Int>,
        nodes: [AllocationNode] = [],
        extensions: Dated<NominationExtension> = NominationExtension.unstated, intakes: [CappedIntake] = [],
        after: AfterSelection = .unstated
    ) -> NomineeProgram {
        NomineeProgram(
            jurisdiction, Words("Program", fr: "Programme"), abbreviation: "TNP", authority: source,
            streams: [stream],
            grids: [.always(grid, per: source)],
            allocations: [Allocation(year: 2025, total: total, nodes: nodes)],
            nominationMonths: .always(6, per: source), decisionDays: .always(20, per: source),
            returnedPlace: .always(.withinTheYear, per: source), extensions: extensions,
            afterSelection: after, cappedIntakes: intakes, practice: [])
    }

    static func law(
        saskatchewan: Int = 60, manitoba: Int = 40, nodes: [AllocationNode] = [],
        extensions: Dated<NominationExtension> = NominationExtension.unstated, intakes: [CappedIntake] = [],
        after: AfterSelection = .unstated
    ) -> Legislation {
        Legislation(
            federal: expressEntry,
            programs: [
                program(.manitoba, direct, total: .always(manitoba, per: source), intakes: intakes),
                program(
                    .saskatchewan, drawing,
                    total: [
                        .from("2025-01-01", per: source): saskatchewan,
                        .from("2025-09-01", per: source): saskatchewan + 20,
                    ], nodes: nodes, extensions: extensions, after: after),
            ])
    }

    /// Behaviour with ordinary chances and short delays.
    static func behaviour(
        accepts: Int = 950_000, applies: Int = 900_000, takesUp: Int = 800_000, toProvince: Int = 850_000,
        seesLoss: Int = 700_000,
        incomplete: Int = 30_000,
        approves: Int = 930_000
    ) -> Behaviour {
        Behaviour(
            departureDelay: Delay([(0, 0), (500, 400), (1_000, 2_000)]),
            appliesAsNominee: Chance(millionths: applies),
            appliesFromFrench: Chance(millionths: 500_000), appliesFromCategory: Chance(millionths: 600_000),
            appliesFromProgram: Chance(millionths: takesUp),
            declines: Chance(millionths: 300_000), applicationDelay: Delay([(0, 5), (1_000, 60)]),
            acceptsNomination: Chance(millionths: accepts), acceptanceDelay: Delay([(0, 1), (1_000, 29)]),
            appliesToProvince: Chance(millionths: toProvince),
            answersNotification: Chance(millionths: 500_000),
            appliesDirectly: Chance(millionths: 500_000), provincialDelay: Delay([(0, 100), (1_000, 1_000)]),
            provinceRefuses: Chance(millionths: 50_000),
            provincialDecisionPercent: Delay([(0, 50), (1_000, 200)]),
            appliesOnBaseNomination: Chance(millionths: 900_000),
            baseApplicationDelay: Delay([(0, 10), (1_000, 150)]),
            losesGround: Chance(millionths: 50_000), losesGroundDelay: Delay([(0, 10), (1_000, 120)]),
            processingDelay: Delay([(0, 90), (1_000, 250)]),
            baseProcessingDelay: Delay([(0, 200), (1_000, 500)]),
            approvesNominee: Chance(millionths: 950_000), approvesOther: Chance(millionths: approves),
            renewsTest: Chance(millionths: 800_000), renewsPermit: Chance(millionths: 700_000),
            entersAgain: Chance(millionths: 400_000), entersAgainDelay: Delay([(0, 1), (1_000, 90)]),
            entersAgainAfterRefusal: .always, seesLoss: Chance(millionths: seesLoss),
            filesIncomplete: Chance(millionths: incomplete), completenessDelay: Delay([(0, 5), (1_000, 40)]))
    }

    /// A skilled worker abroad or in Canada who meets the skilled worker program, by a key.
    static func person(_ number: Int, on day: Day, random: KeyedRandom) -> Candidate {
        func below(_ bound: Int, _ purpose: UInt32) -> Int { random.below(bound, 9_000 + purpose, number) }
        var candidate = Candidate(
            bornOn: day.adding(years: -(22 + below(22, 0))) - below(365, 1), recordedOn: day)
        candidate.credential = [.threeYear, .twoOrMore, .masters, .doctoral][below(4, 2)]
        candidate.facts.set(.credentialAssessed, true)
        candidate.firstLanguage = LanguageResult(
            .english, Abilities(all: UInt8(8 + below(3, 3))), takenOn: day - below(700, 4))
        candidate.foreignMonths = UInt16(24 + below(60, 5))
        candidate.foreignWorkUntil = day + 400
        candidate.occupation = 21231
        candidate.funds = 60_000
        candidate.destination = .saskatchewan
        if below(3, 6) == 0 { candidate.interest = JurisdictionSet(.saskatchewan) }
        if below(4, 7) == 0 {
            candidate.residence = below(2, 8) == 0 ? .quebec : .ontario
            candidate.workedIn = JurisdictionSet(candidate.residence ?? .ontario)
            candidate.canadianMonths = UInt16(6 + below(30, 9))
            candidate.permit = WorkPermit(.postGraduation, expiresOn: day + 100 + below(700, 10))
            candidate.canadianWorkUntil = candidate.permit.expiresOn
            candidate.firstLanguage.takenOn = day - below(300, 11)
        }
        return candidate
    }

    /// People with profiles: `starting` of them before the period, then `daily` each day; and workers with an offer only.
    static func entries(starting: Int = 600, daily: Int = 4, seed: UInt64 = 7) -> [Entry] {
        let random = KeyedRandom(seed: seed)
        var entries: [Entry] = []
        for number in 0..<starting {
            let day = period.first - 1 - (starting - 1 - number) * 300 / max(1, starting)
            entries.append(entry(number, on: day, random))
        }
        for day in period {
            for place in 0..<daily {
                entries.append(entry(entries.count, on: day, random, second: Int32(place * 1_000)))
            }
        }
        return entries
    }

    private static func entry(_ number: Int, on day: Day, _ random: KeyedRandom, second: Int32 = 0) -> Entry {
        var person = person(number, on: day, random: random)
        let isWorker = number % 10 == 9
        if isWorker {
            person.offer = JobOffer(in: .manitoba, occupation: 65201)
            person.destination = .manitoba
            person.interest = []
        }
        return Entry(person, submittedOn: day, second: second, inFederalPool: !isWorker)
    }

    static func world(
        law: Legislation = law(), entries: [Entry] = entries(), behaviour: Behaviour = behaviour(),
        seed: UInt64 = 7
    ) -> World {
        World(law: law, behaviour: behaviour, entries: entries, period: period, seed: seed)
    }
}
