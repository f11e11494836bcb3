import FederalPool
import Rulebook
import Testing

/// CEC, FSW and FST before 2022-11-16: skill types and levels, four-digit codes, the offers of the time.
@Suite struct `Programs before TEER` {
    private func met(_ candidate: Candidate, on day: Day) -> FederalPrograms {
        expressEntry.programs[day]?.programs(met: Circumstances(candidate, on: day, before: .ontario)) ?? []
    }

    private func failures(_ candidate: Candidate, on day: Day, _ rule: (ProgramRules) -> Requirement)
        -> [String]
    {
        let rules = expressEntry.programs[day]!
        return Circumstances(candidate, on: day, before: .ontario).failures(of: rule(rules)).map(
            \.reason.english)
    }

    /// A year in Canada at a level, in an occupation, with neither education nor funds.
    private func experienced(_ code: String, level: UInt8 = 7, on day: Day) -> Candidate {
        var candidate = Candidate.person(age: 40, on: day)
        candidate.occupation = Occupation(code)!
        candidate.work(canada: 1)
        candidate.speak(level, on: day)
        return candidate
    }

    /// Exactly 67 points abroad, example F7, with funds for one person of any year.
    private func skilled(_ code: String = "2173", on day: Day) -> Candidate {
        var candidate = Candidate.person(age: 36, on: day)
        candidate.occupation = Occupation(code)!
        candidate.credential = .twoOrMore
        candidate.work(abroad: 4)
        candidate.firstLanguage = LanguageResult(
            .english, Abilities(speaking: 9, listening: 9, reading: 8, writing: 7), takenOn: day - 30)
        candidate.funds = 16_000
        return candidate
    }

    /// Two years abroad in a trade with a certificate, at 5, 5, 4 and 4.
    private func tradesperson(_ code: String, on day: Day) -> Candidate {
        var candidate = Candidate.person(age: 50, on: day)
        candidate.occupation = Occupation(code)!
        candidate.work(abroad: 2)
        candidate.firstLanguage = LanguageResult(
            .english, Abilities(speaking: 5, listening: 5, reading: 4, writing: 4), takenOn: day - 30)
        candidate.facts.set(.tradeCertificate, true)
        candidate.funds = 16_000
        return candidate
    }

    private static let days: [Day] = [
        "2015-01-01", "2016-11-18", "2016-11-19", "2017-10-23", "2017-10-24", "2022-11-15",
    ]

    @Test(arguments: days)
    func `CEC asked 7 of skill type 0 and level A and 5 of level B, nothing sufficed of C and D`(day: Day) {
        for code in ["0213", "2173"] {
            #expect(met(experienced(code, on: day), on: day) == .cec, "\(code)")
            #expect(met(experienced(code, level: 6, on: day), on: day) == [], "\(code)")
        }
        #expect(met(experienced("1221", level: 5, on: day), on: day) == .cec)
        #expect(met(experienced("1221", level: 4, on: day), on: day) == [])
        for code in ["1411", "6711"] { #expect(met(experienced(code, level: 10, on: day), on: day) == []) }
    }

    @Test(arguments: days)
    func `CEC looks back three years`(day: Day) {
        var candidate = experienced("2173", on: day)
        candidate.recordedOn = day.adding(months: -24)
        candidate.canadianWorkUntil = candidate.recordedOn
        #expect(met(candidate, on: day) == .cec)
        candidate.recordedOn = day.adding(months: -25)
        candidate.canadianWorkUntil = candidate.recordedOn
        #expect(met(candidate, on: day) == [])
    }

    @Test(arguments: days)
    func `FSW asked 67 points, the funds of the day and a skilled occupation`(day: Day) {
        #expect(met(skilled(on: day), on: day) == .fsw)
        var candidate = skilled(on: day)
        candidate.bornOn = day.adding(years: -37)
        #expect(met(candidate, on: day) == [])
        candidate = skilled(on: day)
        candidate.funds = 11_930
        #expect(met(candidate, on: day) == [])
        #expect(met(skilled("1411", on: day), on: day) == [])
        #expect(met(skilled("1221", on: day), on: day) == .fsw)
        candidate = skilled(on: day)
        candidate.foreignWorkUntil = day.adding(months: -108)
        candidate.recordedOn = candidate.foreignWorkUntil
        candidate.facts.set(.relativeInCanada, true)
        #expect(
            met(candidate, on: day) == .fsw,
            "twelve months are left of ten years, 9 points and 5 for the relative")
        candidate.foreignWorkUntil = day.adding(months: -109)
        candidate.recordedOn = candidate.foreignWorkUntil
        #expect(failures(candidate, on: day) { $0.skilledWorker }.count == 1)
    }

    @Test(arguments: days)
    func `the trades were groups of level B of four digits`(day: Day) {
        for code in ["7237", "7312", "8211", "9212", "6321", "6322", "6331", "6332"] {
            #expect(met(tradesperson(code, on: day), on: day) == .fst, "\(code)")
        }
        for code in ["7441", "8411", "6221", "6311", "9411", "2231"] {
            #expect(met(tradesperson(code, on: day), on: day) == [], "\(code)")
        }
        var candidate = tradesperson("7237", on: day)
        candidate.foreignMonths = 23
        #expect(met(candidate, on: day) == [])
        candidate = tradesperson("7237", on: day)
        candidate.recordedOn = day.adding(months: -37)
        candidate.foreignWorkUntil = candidate.recordedOn
        #expect(met(candidate, on: day) == [], "twenty-three months are left of five years")
        candidate.recordedOn = day.adding(months: -36)
        candidate.foreignWorkUntil = candidate.recordedOn
        #expect(met(candidate, on: day) == .fst)
    }

    @Test func `arranged employment was without an end until 2016-11-18, and of a year or more since`() {
        func points(_ features: OfferFeatures, on day: Day) -> Int {
            var candidate = Candidate.person(age: 17, on: day)
            candidate.offer = JobOffer(in: .ontario, occupation: 21231, features: features)
            let grid = expressEntry.programs[day]!.skilledWorkerGrid
            return Circumstances(candidate, on: day, before: .ontario).points(in: grid, stream: "fsw")
        }
        let ofAYear: OfferFeatures = [.arrangedEmployment, .fullTime, .yearRound]
        #expect(points(ofAYear, on: "2016-11-18") == 0)
        #expect(points(ofAYear, on: "2016-11-19") == 15)
        #expect(points(ofAYear, on: "2016-11-20") == 15)
        #expect(points(ofAYear.union(.permanent), on: "2015-01-01") == 15)
        #expect(points([.arrangedEmployment, .permanent, .yearRound], on: "2016-11-18") == 0)
        #expect(points([.permanent, .fullTime, .yearRound], on: "2016-11-19") == 0)
    }

    @Test func `an offer freed from funds under the rule of its day and with an authorization to work`() {
        func meets(_ features: OfferFeatures, authorized: Bool = true, on day: Day) -> Bool {
            var candidate = skilled(on: day)
            candidate.funds = 0
            candidate.offer = JobOffer(in: .ontario, occupation: 21231, features: features)
            if authorized { candidate.permit = WorkPermit(.labourMarketImpactAssessed, expiresOn: day) }
            return failures(candidate, on: day) { $0.skilledWorker }.isEmpty
        }
        #expect(!meets(.arrangedEmployment, on: "2016-11-18"))
        #expect(meets(.arrangedEmployment, on: "2016-11-19"))
        #expect(meets([.arrangedEmployment, .permanent, .fullTime, .yearRound], on: "2016-11-18"))
        #expect(
            !meets(
                [.arrangedEmployment, .permanent, .fullTime, .yearRound], authorized: false, on: "2016-11-18")
        )
    }

    @Test func `a trade's offer needed no end to be missing`() {
        var candidate = tradesperson("7237", on: "2016-11-18")
        candidate.facts.set(.tradeCertificate, false)
        #expect(met(candidate, on: "2016-11-18") == [])
        candidate.offer = JobOffer(
            in: .alberta, occupation: 72106, features: [.arrangedEmployment, .matchesExperience])
        #expect(met(candidate, on: "2016-11-18") == .fst)
        candidate.funds = 0
        #expect(met(candidate, on: "2016-11-18") == [])
        candidate.permit = WorkPermit(.labourMarketImpactAssessed, expiresOn: "2017-01-01")
        #expect(met(candidate, on: "2016-11-18") == .fst)
    }

    @Test func `work of a physician who bills a public plan counts for CEC from 2023-04-25`() {
        func meets(_ code: String, on day: Day) -> Bool {
            var candidate = experienced(code, on: day)
            candidate.facts.set(.selfEmployedPhysician, true)
            return met(candidate, on: day) == .cec
        }
        #expect(!meets("3112", on: "2022-11-15"))
        #expect(!meets("31102", on: "2023-04-24"))
        #expect(meets("31102", on: "2023-04-25"))
        #expect(meets("31102", on: "2023-04-26"))
    }

    @Test func `codes of 2021 are judged before their day by the levels and groups that came`() {
        let day: Day = "2022-11-15"
        #expect(met(experienced("21231", on: day), on: day) == .cec)
        #expect(met(experienced("72106", level: 5, on: day), on: day) == .cec)
        #expect(met(experienced("21231", level: 5, on: day), on: day) == [])
        #expect(met(experienced("64100", on: day), on: day) == [])
        #expect(met(skilled("21231", on: "2015-01-01"), on: "2015-01-01") == .fsw)
        #expect(met(tradesperson("72106", on: day), on: day) == .fst)
        #expect(met(tradesperson("72600", on: day), on: day) == [])
    }

    @Test func `codes of 2011 and 2016 meet no program from 2022-11-16 on, and the reason says so`() {
        let day: Day = "2022-11-16"
        #expect(met(experienced("2173", on: day - 1), on: day - 1) == .cec)
        #expect(met(experienced("2173", on: day), on: day) == [])
        #expect(met(experienced("2173", on: day + 1), on: day + 1) == [])
        #expect(met(skilled(on: day), on: day) == [])
        #expect(met(tradesperson("7237", on: day), on: day) == [])
        let reason = failures(experienced("2173", on: day), on: day) { $0.canadianExperience }
        #expect(
            reason == [
                "primary occupation of TEER 0 to 3: has NOC 2173, a code of 2011 or 2016; since 2022-11-16 the code of 2021 counts"
            ])
        #expect(
            failures(tradesperson("7237", on: day), on: day) { $0.skilledTrades }.first?.contains("NOC 7237")
                == true)
        let level = failures(experienced("6711", on: day - 1), on: day - 1) { $0.canadianExperience }
        #expect(level.first?.hasSuffix("has: NOC 6711 (skill level D)") == true)
    }

    @Test func `who lives in Québec after landing met no program on any day`() {
        for version in expressEntry.programs.versions {
            let day = version.change.day
            let code = day < "2022-11-16" ? "2173" : "21231"
            var candidate = experienced(code, on: day)
            #expect(met(candidate, on: day) == .cec, "\(day)")
            candidate.destination = .quebec
            #expect(met(candidate, on: day) == [], "\(day)")
        }
    }

    @Test func `compiled rules of every version mean what the rules mean`() {
        var lottery = Lottery(seed: 31)
        var seen: Set<UInt8> = []
        for version in expressEntry.programs.versions {
            let day = version.change.day
            for _ in 0..<300 {
                var candidate = lottery.candidate(on: day)
                if lottery.one(in: 2) { candidate.occupation = Self.codes.randomElement(using: &lottery)! }
                candidate.facts.set(.selfEmployedPhysician, lottery.one(in: 5))
                let asked = Circumstances(candidate, on: day, before: .ontario)
                var stated: FederalPrograms = []
                if asked.meets(version.value.canadianExperience) { stated.insert(.cec) }
                if asked.meets(version.value.skilledWorker),
                    asked.points(in: version.value.skilledWorkerGrid, stream: "fsw") >= 67
                {
                    stated.insert(.fsw)
                }
                if asked.meets(version.value.skilledTrades) { stated.insert(.fst) }
                #expect(version.value.programs(met: asked) == stated, "\(day)")
                seen.insert(stated.rawValue)
            }
        }
        #expect(seen.count > 3)
    }

    private static let codes: [Occupation] = ["2173", "0213", "7237", "6322", "1411", "6711", "3112"].map {
        Occupation($0)!
    }
}
