import CandidateFiles
import FederalPool
import Rulebook
import Testing

/// The age of the assessment of a foreign credential, and codes of earlier classifications.
@Suite struct `Assessments and earlier codes` {
    private func counted(_ line: String, on day: Day) throws -> Candidate {
        let person = try #require(try read(line, for: .scoring(on: day)).first)
        let months = try #require(expressEntry.windows.credentialAssessmentMonths[day])
        return person.assessed(on: day, months: months).candidate
    }

    private let master = #"{"age":30,"education":"masters_or_professional","assessed_on":"2020-06-01"}"#

    @Test func `an assessment counts to the eve of its fifth birthday`() throws {
        #expect(try counted(master, on: "2025-05-31").credential == .masters)
        #expect(try counted(master, on: "2025-06-01").credential == .none)
        #expect(try counted(master, on: "2025-06-02").credential == .none)
        #expect(try counted(master, on: "2020-06-01").credential == .masters)
    }

    @Test func `an assessment of 29 February is five years old on 28 February`() throws {
        let line = #"{"age":30,"education":"postsec_3y","assessed_on":"2020-02-29"}"#
        #expect(try counted(line, on: "2025-02-27").credential == .threeYear)
        #expect(try counted(line, on: "2025-02-28").credential == .none)
        #expect(try counted(line, on: "2025-03-01").credential == .none)
    }

    @Test func `a day not stated is taken as a valid assessment`() throws {
        #expect(try counted(#"{"age":30,"education":"doctoral"}"#, on: "2025-06-01").credential == .doctoral)
    }

    @Test(
        arguments: [
            ("postsec_3y", "one_or_two_years", Credential.oneYear),
            ("two_or_more", "three_years_or_longer", .threeYear),
            ("secondary", "three_years_or_longer", .secondary),
            ("doctoral", "none", .none),
        ] as [(String, String, Credential)])
    func `what was completed in Canada counts on`(education: String, study: String, left: Credential) throws {
        let line =
            "{\"age\":30,\"education\":\"\(education)\",\"canadian_study\":\"\(study)\",\"assessed_on\":\"2015-01-01\"}"
        #expect(try counted(line, on: "2025-06-01").credential == left)
    }

    @Test func `a valid assessment is a fact that provinces ask for, an expired one is not`() throws {
        #expect(try counted(master, on: "2025-05-31").facts.contains(.credentialAssessed))
        let stated =
            #"{"age":30,"education":"doctoral","assessed_on":"2020-06-01","facts":["credential_assessed"]}"#
        #expect(try !counted(stated, on: "2025-06-01").facts.contains(.credentialAssessed))
    }

    @Test func `four digits are a code of NOC 2011 or 2016, five one of 2021`() throws {
        func code(_ text: String) throws -> Occupation? {
            try read("{\"age\":30,\"noc\":\"\(text)\"}").first?.candidate.occupation
        }
        #expect(try code("2173") == Occupation("2173"))
        #expect(try code("0011") == Occupation("0011"))
        #expect(try code("00011") == Occupation("00011"))
        #expect(try code("0011") != code("00011"))
    }

    @Test func `a simulation takes codes of 2021 alone`() {
        let period = DaySpan("2025-01-01", through: "2025-12-31")
        let message =
            "1: noc: 2173 is a code of NOC 2011 or 2016; a simulation takes the five digits of NOC 2021"
        #expect(mistake(#"{"age":30,"noc":"2173"}"#, for: .simulation(period)) == message)
        let offer = #"{"age":30,"noc":"21231","offer":{"province":"SK","noc":"2173"}}"#
        #expect(mistake(offer, for: .simulation(period)) == "1: offer." + message.dropFirst(3))
        #expect(mistake(offer) == nil)
    }

    @Test func `a class of job offer alone meets the law of any day`() throws {
        func additional(_ rest: String, on day: Day) throws -> Int16 {
            let person = try #require(try read("{\"age\":50,\(rest)}", for: .scoring(on: day)).first)
            return try #require(rankingSystem[day]).score(person.candidate, on: day, isNominee: false)
                .additional
        }
        for noc in ["", #","noc":"2173""#, #","noc":"21231""#, #","noc":"1411""#] {
            #expect(try additional(#""job_offer":"skilled""# + noc, on: "2016-11-18") == 600, "\(noc)")
            #expect(try additional(#""job_offer":"skilled""# + noc, on: "2016-11-19") == 50, "\(noc)")
            #expect(try additional(#""job_offer":"skilled""# + noc, on: "2025-03-24") == 50, "\(noc)")
            #expect(try additional(#""job_offer":"skilled""# + noc, on: "2025-03-25") == 0, "\(noc)")
            #expect(try additional(#""job_offer":"major_group_00""# + noc, on: "2022-11-15") == 200, "\(noc)")
        }
    }

    @Test func `a class of job offer in the candidate's own occupation is in the trade`() throws {
        func features(_ line: String, for use: CandidateUse = .scoring(on: scoringDay)) throws
            -> OfferFeatures?
        {
            try read(line, for: use).first?.candidate.offer.features
        }
        let own = #"{"age":30,"noc":"72106","job_offer":"skilled","destination":"AB"}"#
        #expect(try features(own)?.contains(.matchesExperience) == true)
        #expect(
            try features(#"{"age":30,"noc":"65201","job_offer":"skilled"}"#)?.contains(.matchesExperience)
                == false)
        let simulated = try features(own, for: .simulation(DaySpan("2025-01-01", through: "2025-12-31")))
        #expect(simulated == [.arrangedEmployment, .fullTime, .yearRound])
    }
}
