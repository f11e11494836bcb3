import FederalPool
import Rulebook
import Testing

/// What public calculators get wrong.
@Suite struct `Faults of public calculators` {
    private let day: Day = "2024-06-01"

    private func person(
        _ credential: Credential = .none, _ first: Abilities = .none,
        firstIs language: OfficialLanguage = .english,
        second: Abilities = .none, canada: Int = 0, abroad: Int = 0, spouse: ExampleSpouse? = nil,
        certificate: Bool = false, nominated: Bool = false, study: CanadianStudy = .none,
        sibling: Bool = false,
        on day: Day = "2024-06-01"
    ) -> RankingExample {
        RankingExample(
            "", on: day, age: 50, credential, first, firstIs: language, second: second, canada: canada,
            abroad: abroad,
            spouse: spouse, certificate: certificate, nominated: nominated, study: study, sibling: sibling)
    }

    @Test func `level 4 pays 6 in the first language and nothing for a spouse`() {
        let couple = person(
            .none, Abilities(all: 4), spouse: ExampleSpouse(.none, Abilities(all: 4), canada: 0))
        #expect(couple.scored.core == 24)
        #expect(couple.scored.spouse == 0)
        #expect(person(.none, Abilities(all: 3)).scored.core == 0)
    }

    @Test func `the second language is capped at 22 with a spouse and 24 without`() {
        let nine = Abilities(all: 9)
        #expect(person(second: nine).scored.core == 24)
        #expect(person(second: nine, spouse: ExampleSpouse(.none, .none, canada: 0)).scored.core == 22)
    }

    @Test func `second-language points count by ability`() {
        #expect(
            person(second: Abilities(speaking: 9, listening: 7, reading: 5, writing: 4)).scored.core == 10)
    }

    @Test func `raw scores of a level reach the points of the level`() throws {
        let day: Day = "2024-06-01"
        func first(_ test: LanguageTest, _ scores: TestScores) throws -> Abilities {
            try #require(languageTests.chart(of: test, on: day)).levels(of: scores)
        }
        let four = try first(.ieltsGeneral, TestScores(speaking: 4, listening: 4.5, reading: 3.5, writing: 4))
        let couple = person(.none, four, spouse: ExampleSpouse(.none, four, canada: 0))
        #expect(couple.scored.core == 24 && couple.scored.spouse == 0)
        let below = try first(.celpipGeneral, TestScores(all: 3))
        #expect(person(.none, below).scored.core == 0)
        let weak = try first(.pteCore, TestScores(speaking: 51, listening: 39, reading: 41, writing: 51))
        #expect(weak.reading == 4, "reading 41 is one point short of level 5")
        #expect(person(.none, weak, certificate: true).scored.transferability == 0)
        let five = try first(.pteCore, TestScores(speaking: 51, listening: 39, reading: 42, writing: 51))
        #expect(person(.none, five, certificate: true).scored.transferability == 25)
        let french = try first(
            .tefCanada, TestScores(speaking: 310, listening: 249, reading: 207, writing: 310))
        #expect(person(.none, french, firstIs: .french).scored.additional == 25)
        #expect(person(.none, french, firstIs: .french, second: five).scored.additional == 50)
        #expect(person(.none, french, firstIs: .french, second: weak).scored.additional == 25)
        let short = try first(
            .tefCanada, TestScores(speaking: 310, listening: 248, reading: 207, writing: 310))
        #expect(person(.none, short, firstIs: .french, second: five).scored.additional == 0)
        let nine = try first(.tcfCanada, TestScores(speaking: 14, listening: 523, reading: 524, writing: 14))
        #expect(person(second: nine).scored.core == 24)
        #expect(person(second: nine, spouse: ExampleSpouse(.none, .none, canada: 0)).scored.core == 22)
    }

    @Test func `a bachelor's degree is one credential in the combinations`() {
        #expect(person(.threeYear, Abilities(all: 7)).scored.transferability == 13)
        #expect(person(.threeYear, Abilities(all: 9)).scored.transferability == 25)
        #expect(person(.twoOrMore, Abilities(all: 7)).scored.transferability == 25)
        #expect(person(.twoOrMore, Abilities(all: 9)).scored.transferability == 50)
    }

    @Test func `each pair of combinations is capped at 50 and all at 100`() {
        let pair = person(.masters, Abilities(all: 9), canada: 2)
        #expect(pair.scored.transferability == 50)
        let all = person(.masters, Abilities(all: 9), canada: 2, abroad: 3, certificate: true)
        #expect(all.scored.transferability == 100)
    }

    @Test func `one Canadian year with foreign work earns 13 or 25`() {
        #expect(person(canada: 1, abroad: 1).scored.transferability == 13)
        #expect(person(canada: 1, abroad: 2).scored.transferability == 13)
        #expect(person(canada: 1, abroad: 3).scored.transferability == 25)
        #expect(person(canada: 2, abroad: 2).scored.transferability == 25)
    }

    @Test func `a trade certificate earns 25 or 50 in any program and nothing below 5 in any ability`() {
        let weak = Abilities(speaking: 9, listening: 9, reading: 9, writing: 4)
        #expect(person(.none, weak, certificate: true).scored.transferability == 0)
        #expect(person(.none, Abilities(all: 5), certificate: true).scored.transferability == 25)
        #expect(person(.none, Abilities(all: 7), certificate: true).scored.transferability == 50)
    }

    @Test(arguments: [OfficialLanguage.english, .french])
    func `French earns 25 or 50 whichever language is first`(first: OfficialLanguage) {
        let (french, good) = (Abilities(all: 7), Abilities(all: 5))
        let weak = Abilities(speaking: 10, listening: 10, reading: 10, writing: 4)
        func points(english: Abilities) -> Int16 {
            let isFrench = first == .french
            return person(
                .none, isFrench ? french : english, firstIs: first, second: isFrench ? english : french
            )
            .scored.additional
        }
        #expect(points(english: good) == 50)
        #expect(points(english: weak) == 25)
        #expect(points(english: .none) == 25)
    }

    @Test func `French below 7 in one ability earns no additional point`() {
        let french = Abilities(speaking: 12, listening: 12, reading: 12, writing: 6)
        #expect(person(.none, french, firstIs: .french, second: Abilities(all: 9)).scored.additional == 0)
    }

    @Test func `the additional group is capped at 600`() {
        let nominee = person(
            .none, Abilities(all: 7), firstIs: .french, nominated: true, study: .threeYearsOrLonger,
            sibling: true)
        #expect(nominee.scored.additional == 600)
    }

    @Test func `a spouse who stays behind, or is a citizen or permanent resident, scores as single`() {
        var example = person(.masters, Abilities(all: 9), canada: 1, abroad: 3)
        let single = example.scored
        let language = LanguageResult(.english, Abilities(all: 9), takenOn: day - 10)
        example.candidate.spouse = Spouse(isAccompanying: false, credential: .doctoral, language: language)
        #expect(example.scored == single)
        example.candidate.spouse = Spouse(
            isAccompanying: true, isCitizenOrPermanentResident: true, credential: .doctoral,
            language: language)
        #expect(example.scored == single)
        example.candidate.spouse = Spouse(isAccompanying: true, credential: .doctoral, language: language)
        #expect(example.scored != single)
    }

    @Test func `only Major Group 00 earned 200, other TEER 0 earned 50, TEER 4 nothing`() {
        func points(_ occupation: Occupation) -> Int16 {
            var example = person()
            example.candidate.offer = .arranged(occupation)
            return example.scored.additional
        }
        #expect(points(10) == 200)
        #expect(points(15) == 200)
        #expect(points(10_010) == 50)
        #expect(points(63_200) == 50)
        #expect(points(64_100) == 0)
        #expect(points(.none) == 0)
    }

    @Test func `an offer that is not arranged employment earned nothing`() {
        var example = person()
        example.candidate.offer = JobOffer(
            in: .ontario, occupation: 21231, features: [.fullTime, .permanent])
        #expect(example.scored.additional == 0)
    }

    @Test func `levels past the end of a table count as its last`() {
        #expect(person(.none, Abilities(all: 12)).scored.core == 136)
        #expect(person(canada: 10).scored.core == 80)
    }
}
