import CandidateFiles
import Rulebook
import Testing

@Suite struct `Keys of a candidate` {
    @Test func `every key says what it names`() throws {
        let person = try #require(try read(everyKey).first)
        var expected = Candidate(bornOn: "1996-02-29", recordedOn: scoringDay)
        expected.credential = .threeYear
        expected.canadianStudy = .oneOrTwoYears
        expected.canadianCredentials = 2
        expected.studiedIn = JurisdictionSet([.saskatchewan, .manitoba])
        expected.graduatedIn = .saskatchewan
        expected.graduatedOn = "2021-05-01"
        expected.firstLanguage = LanguageResult(
            .english, Abilities(speaking: 9, listening: 9, reading: 9, writing: 8), takenOn: "2024-11-02")
        expected.secondLanguage = LanguageResult(
            .french, Abilities(speaking: 7, listening: 8, reading: 9, writing: 10), takenOn: "2024-11-03")
        expected.occupation = 21231
        (expected.canadianMonths, expected.canadianWorkUntil) = (26, "2025-05-01")
        (expected.foreignMonths, expected.foreignWorkUntil) = (30, "2022-12-31")
        expected.workedIn = JurisdictionSet(.saskatchewan)
        expected.employedSince = "2023-03-01"
        expected.earnings = 70_000
        expected.offer = JobOffer(
            in: .manitoba, region: .winnipeg, occupation: 21232,
            features: [.permanent, .designatedEmployer, .arrangedEmployment, .fullTime, .yearRound],
            hourlyWage: 3_525, employerYears: 5, employerStaff: 20, employerRevenue: 4_000)
        (expected.residence, expected.residentSince) = (.saskatchewan, "2022-08-01")
        expected.permit = WorkPermit(.postGraduation, expiresOn: "2026-04-30")
        expected.livedIn = JurisdictionSet(.alberta)
        expected.destination = .saskatchewan
        expected.interest = JurisdictionSet([.saskatchewan, .manitoba])
        expected.spouse = Spouse(
            isAccompanying: true, credential: .secondary,
            language: LanguageResult(
                .english, Abilities(speaking: 5, listening: 6, reading: 7, writing: 8), takenOn: "2025-01-15"),
            canadianYears: 2)
        expected.children = 3
        expected.relativesIn = JurisdictionSet(.novaScotia)
        expected.friendsIn = JurisdictionSet(.britishColumbia)
        expected.funds = 20_000
        expected.facts = FactSet(.bachelorDegree, .falseStatement, .tradeCertificate, .siblingInCanada)
        #expect(person.candidate == expected)
        #expect(person.id == "c1")
        #expect(person.submittedOn == "2025-01-15")
        #expect(person.submittedSecond == 49_510)
        #expect(person.inFederalPool && person.isNominated)
        #expect(person.nominatedBy == .saskatchewan)
        #expect(person.nominatedOn == "2025-02-01")
    }

    @Test func `an age is enough`() throws {
        let person = try #require(try read(#"{"age":29}"#).first)
        #expect(person.id == "line 1")
        #expect(person.candidate == Candidate(bornOn: "1995-12-01", recordedOn: scoringDay))
        #expect(person.inFederalPool && !person.isNominated && person.submittedOn == nil)
    }

    @Test(arguments: ["2024-02-29", "2025-03-31", "2025-08-31", "2025-12-31"] as [Day], 0...120)
    func `an age holds on the day with the next birthday half a year away`(day: Day, age: Int) throws {
        let person = try #require(try read("{\"age\":\(age)}", for: .scoring(on: day)).first?.candidate)
        #expect(person.age(on: day) == age)
        #expect(person.age(on: day + 175) == age)
        #expect(person.age(on: day + 190) == age + 1)
    }

    @Test func `work goes on where the candidate lives`() throws {
        let work = #""age":30,"canadian_work_years":2,"foreign_work_years":3"#
        let abroad = try #require(try read("{\(work)}").first?.candidate)
        #expect(abroad.canadianMonths(on: scoringDay, within: 36) == 24)
        #expect(abroad.canadianWorkUntil == scoringDay)
        #expect(abroad.foreignMonths(on: scoringDay.adding(months: 12)) == 48)
        let here = try #require(try read("{\(work),\"residence\":\"SK\"}").first?.candidate)
        #expect(here.canadianMonths(on: scoringDay.adding(months: 12)) == 36)
        #expect(here.foreignMonths(on: scoringDay) == 36)
        #expect(here.workedIn == JurisdictionSet(.saskatchewan))
    }

    @Test func `a result without a day counts on the day`() throws {
        let levels = #""language":"en","speaking":9,"listening":9,"reading":9,"writing":9"#
        for submitted in ["", #","submitted_on":"2022-01-01""#, #","submitted_on":"2025-09-01""#] {
            let person = try #require(
                try read("{\"age\":30,\"first_language\":{\(levels)}\(submitted)}").first?.candidate)
            #expect(person.valid(person.firstLanguage, on: scoringDay) == Abilities(all: 9))
        }
    }

    @Test func `null counts as not stated, and keys may be written with escapes`() throws {
        let plain = try read(#"{"age":30,"id":"a"}"#)
        #expect(try read(#"{"\u0061ge":30,"spouse":null,"noc":null,"id":"\u0061","interest":null}"#) == plain)
        #expect(try read(#"{"age":30,"id":"Zo\u00eb \ud83d\ude00"}"#).first?.id == "Zoë 😀")
    }

    @Test func `interest may be everywhere`() throws {
        #expect(try read(#"{"age":30,"interest":"all"}"#).first?.candidate.interest == .everywhere)
    }

    @Test func `a job offer of a class stands for an offer of that class`() throws {
        func offer(_ rest: String) throws -> JobOffer? {
            try read("{\"age\":30,\(rest)}").first?.candidate.offer
        }
        #expect(try offer(#""job_offer":"none""#) == JobOffer.none)
        #expect(try offer(#""job_offer":"major_group_00","noc":"21231""#)?.occupation.majorGroup == 0)
        #expect(try offer(#""job_offer":"skilled","noc":"72106""#)?.occupation == 72106)
        #expect(try offer(#""job_offer":"skilled","noc":"65100""#)?.occupation.teer == 1)
        #expect(try offer(#""job_offer":"skilled","destination":"NS""#)?.jurisdiction == .novaScotia)
    }

    @Test func `blank lines, Windows line ends and a byte order mark are passed over`() throws {
        let plain = try read("{\"id\":\"a\",\"age\":30}\n{\"id\":\"b\",\"age\":31}")
        #expect(
            try read("\u{FEFF}{\"id\":\"a\",\"age\":30}\r\n\r\n  \t\n{\"id\":\"b\",\"age\":31}\r\n\n")
                == plain)
    }
}
