import Rulebook
import Testing

@Suite struct Occupations {
    @Test(
        arguments: [
            ("2173", SkillLevel.a), ("0213", .management), ("0011", .management), ("0912", .management),
            ("1111", .a), ("3012", .a), ("4021", .a), ("1221", .b), ("6322", .b), ("7237", .b), ("9241", .b),
            ("1411", .c), ("7511", .c), ("6711", .d), ("8611", .d), ("9617", .d),
        ] as [(String, SkillLevel)])
    func `the first two of four digits name skill type or level`(code: String, level: SkillLevel) throws {
        let occupation = try #require(Occupation(code))
        #expect(occupation.skillLevel == level)
        #expect(occupation.text == code)
        #expect(SkillLevelSet.skilled.contains(occupation) == (level.rawValue <= SkillLevel.b.rawValue))
    }

    @Test(
        arguments: [
            ("00012", SkillLevel.management), ("20012", .management), ("21231", .a), ("72106", .b),
            ("63200", .b), ("64100", .c), ("65201", .d),
        ] as [(String, SkillLevel)])
    func `five digits have the level their category took the place of`(code: String, level: SkillLevel) throws
    {
        #expect(try #require(Occupation(code)).skillLevel == level)
    }

    @Test func `codes of both forms are two occupations, even when the numbers agree`() throws {
        let (earlier, later) = (try #require(Occupation("0011")), try #require(Occupation("00011")))
        #expect(earlier != later)
        #expect(earlier.hasFourDigits && !later.hasFourDigits)
        #expect((earlier.text, later.text) == ("0011", "00011"))
        #expect(earlier.majorGroup == 0 && later.majorGroup == 0)
        #expect(Occupation("7237")?.majorGroup == 72 && Occupation("7237")?.broadCategory == 7)
        #expect(Occupation("72370")?.majorGroup == 72 && Occupation("72370")?.broadCategory == 7)
    }

    @Test func `no four-digit code is of a TEER category`() throws {
        for number in 0...9_999 {
            let occupation = Occupation(code: Occupation.fourDigits + Int32(number))
            #expect(!TEERSet.all.contains(occupation))
        }
        #expect(TEERSet.all.contains(Occupation(code: 95_109)) && !TEERSet.all.contains(Occupation.none))
    }

    @Test(arguments: ["", "217", "212310", "+217", "-2173", "21 31", "２１７３"])
    func `other texts are no codes`(text: String) {
        #expect(Occupation(text) == nil)
    }

    @Test func `no level is read from nothing or from a second digit of 8 or 9`() {
        #expect(Occupation.none.skillLevel == nil)
        #expect(Occupation("7811")?.skillLevel == nil)
        #expect(!SkillLevelSet(SkillLevel.allCases.map { SkillLevelSet($0) }).contains(Occupation("7911")!))
    }

    @Test func `a list may name groups of both forms`() throws {
        let list = OccupationSet(
            Words("trades", fr: "métiers"), prefixes: ["72", "6320"], except: ["726"],
            ofFourDigits: ["72", "632"])
        for code in ["72106", "63202", "7237", "7299", "6321", "6322"] {
            #expect(list.contains(try #require(Occupation(code))), "\(code)")
        }
        for code in ["72600", "63300", "7311", "6331", "06321", "0721"] {
            #expect(!list.contains(try #require(Occupation(code))), "\(code)")
        }
        #expect(list.hasFourDigitCodes)
        #expect(!OccupationSet(Words("one", fr: "une"), [21231]).hasFourDigitCodes)
    }

    @Test func `a code is read out with its category or its level`() throws {
        #expect(
            try #require(Occupation("2173")).words
                == Words("NOC 2173 (skill level A)", fr: "CNP 2173 (niveau de compétence A)"))
        #expect(
            try #require(Occupation("00012")).words == Words("NOC 00012 (TEER 0)", fr: "CNP 00012 (FEER 0)"))
        #expect(try #require(Occupation("7811")).words.english == "NOC 7811")
        #expect(Occupation.none.words.english == "no occupation stated")
    }

    @Test func `the condition on the level reads in both languages`() {
        let condition = Requirement.occupationSkillLevel(.skilled)
        #expect(
            condition.words.english == "primary occupation of skill type 0, skill level A or skill level B")
        #expect(
            condition.words.french
                == "profession principale de genre de compétence 0, niveau de compétence A ou niveau de compétence B"
        )
        #expect(
            Requirement.not(.occupationSkillLevel(.b)).words.english
                == "no primary occupation of skill level B")
        #expect(condition.lasting == condition)
    }
}
