import CandidateFiles
import Rulebook
import Testing

@Suite struct `Mistakes in a file of candidates` {
    @Test(arguments: [
        (#"{"age":"29"}"#, #"1: age: expected a whole number from 0 to 120, found "29""#),
        (#"{"age":121}"#, "1: age: expected a whole number from 0 to 120, found 121"),
        (#"{"age":-1}"#, "1: age: expected a whole number from 0 to 120, found -1"),
        (#"{"age":29.5}"#, "1: age: expected a whole number from 0 to 120, found 29.5"),
        (#"{"age":029}"#, "1: age: expected a whole number from 0 to 120, found 029"),
        (#"{"age":2e1}"#, "1: age: expected a whole number from 0 to 120, found 2e1"),
        (
            #"{"age":99999999999999999999}"#,
            "1: age: expected a whole number from 0 to 120, found 99999999999999999999"
        ),
        (#"{"age":29,"age":30}"#, "1: age: given twice"),
        (#"{"agee":29}"#, "1: agee: no such key; allowed are id, age, birth_date"),
        (#"{"age":29,"canadian_wXrk_years":1}"#, "1: canadian_wXrk_years: no such key; allowed are id"),
        (#"{"id":"a","age":29}\#n{"age":30,"id":"b","age":31}"#, "2: age: given twice"),
        (#"{"age":29,"speaking":7}"#, "1: speaking: no such key; allowed are id"),
        (
            #"{"age":29,"spouse":{"age":3}}"#,
            "1: spouse.age: no such key; allowed are education, canadian_work_years"
        ),
        (
            #"{"age":29,"spouse":{"language":{"x":3}}}"#,
            "1: spouse.language.x: no such key; allowed are language"
        ),
        (
            #"{"birth_date":"2001-02-29"}"#,
            #"1: birth_date: expected a date that exists (YYYY-MM-DD), found "2001-02-29""#
        ),
        (#"{"birth_date":"2030-01-01"}"#, "1: birth_date: 2030-01-01 is after 2025-06-01"),
        (#"{"age":29,"birth_date":"2001-02-28"}"#, "1: expected either age or birth_date, not both"),
        (#"{"id":"a"}"#, "1: age or birth_date is missing"),
        (
            #"{"age":29,"submitted_at":"24:00"}"#,
            #"1: submitted_at: expected a time of day (HH:MM or HH:MM:SS), found "24:00""#
        ),
        (#"{"age":29,"education":"phd"}"#, "1: education: expected one of none, secondary, postsec_1y"),
        (#"{"age":29,"education":3}"#, "1: education: expected one of none, secondary, postsec_1y"),
        (
            #"{"age":29,"noc":21231}"#,
            #"1: noc: expected a five-digit NOC code in quotes, such as "21231", or a four-digit one of NOC 2011 or 2016, such as "2173", found 21231"#
        ),
        (
            #"{"age":29,"noc":"212"}"#,
            #"1: noc: expected a five-digit NOC code in quotes, such as "21231", or a four-digit one of NOC 2011 or 2016, such as "2173", found "212""#
        ),
        (#"{"age":29,"noc":"0000"}"#, #"1: noc: expected a five-digit NOC code in quotes"#),
        (#"{"age":29,"noc":"21a3"}"#, #"1: noc: expected a five-digit NOC code in quotes"#),
        (#"{"age":29,"assessed_on":"2025-06-02"}"#, "1: assessed_on: 2025-06-02 is after 2025-06-01"),
        (
            #"{"age":29,"assessed_on":"2025-02-30"}"#,
            #"1: assessed_on: expected a date that exists (YYYY-MM-DD), found "2025-02-30""#
        ),
        (#"{"age":29,"residence":"XX"}"#, "1: residence: expected one of AB, BC, MB"),
        (#"{"age":29,"worked_in":"SK"}"#, #"1: worked_in: expected a list in brackets, found "SK""#),
        (#"{"age":29,"worked_in":["SK",]}"#, "1: worked_in: a comma before ]"),
        (
            #"{"age":29,"interest":"some"}"#,
            #"1: interest: expected "all" or a list of provinces, found "some""#
        ),
        (
            #"{"age":29,"trade_certificate":"yes"}"#,
            #"1: trade_certificate: expected true or false, found "yes""#
        ),
        (#"{"age":29,"permit":{"kind":"study"}}"#, "1: permit.expires_on: missing; a permit has a last day"),
        (#"{"age":29,"offer":{"noc":"21231"}}"#, "1: offer.province: missing; allowed are AB"),
        (
            #"{"age":29,"offer":{"province":"SK","region":"winnipeg"}}"#,
            "1: offer.region: Winnipeg is not in Saskatchewan"
        ),
        (
            #"{"age":29,"offer":{"province":"SK","hourly_wage":20.125}}"#,
            "1: offer.hourly_wage: expected dollars an hour from 0 to 10000, found 20.125"
        ),
        (
            #"{"age":29,"job_offer":"skilled","offer":{"province":"SK","noc":"00012"}}"#,
            "1: job_offer: does not agree with offer.noc 00012"
        ),
        (
            #"{"age":29,"facts":["tall"]}"#,
            "1: facts: expected one of trade_certificate, licensed_in_destination"
        ),
        (
            #"{"age":29,"facts":["trade_certificate"],"trade_certificate":false}"#,
            "1: trade_certificate: false, but facts has trade_certificate"
        ),
        (
            #"{"age":29,"canadian_work_years":1,"canadian_work_months":12}"#,
            "1: canadian_work_months: expected either canadian_work_years or canadian_work_months, not both"
        ),
        (#"{"age":29,"nominated_by":"QC"}"#, "1: nominated_by: Québec has no nominee program"),
        (#"{"age":29,"nominated":false,"nominated_by":"SK"}"#, "1: nominated: false, but nominated_by"),
        (
            #"{"age":29,"id":""}"#,
            #"1: id: expected a text of 1 to 200 bytes without control characters, found """#
        ),
    ])
    func `a wrong value is named with what is allowed`(line: String, message: String) {
        #expect(mistake(line)?.hasPrefix(message) == true, "\(mistake(line) ?? "none")")
    }

    @Test(arguments: [
        ("\"speaking\":9", "1: first_language.listening: missing"),
        ("\"language\":\"de\"", "1: first_language.language: expected one of en, fr, found \"de\""),
        (
            "\"speaking\":13,\"listening\":9,\"reading\":9,\"writing\":9",
            "1: first_language.speaking: expected a level from 0 to 12, found 13; the scores of a test need test"
        ),
        (
            "\"speaking\":9,\"listening\":6.5,\"reading\":9,\"writing\":9",
            "1: first_language.listening: expected a level from 0 to 12, found 6.5"
        ),
        ("\"test\":\"TOEFL\"", "1: first_language.test: expected one of IELTS, CELPIP, PTE, TEF, TCF"),
        (
            "\"test\":\"TEF\",\"speaking\":9,\"listening\":9,\"reading\":9,\"writing\":9",
            "1: first_language.test: TEF Canada is no test of \"en\""
        ),
        (
            "\"test\":\"IELTS\",\"speaking\":6.3,\"listening\":9,\"reading\":9,\"writing\":9",
            "1: first_language.speaking: expected a score of IELTS General Training from 0 to 9 in steps of 0.5, found 6.3"
        ),
        (
            "\"test\":\"PTE\",\"speaking\":60,\"listening\":60,\"reading\":60,\"writing\":91",
            "1: first_language.writing: expected a score of PTE Core from 10 to 90 in whole numbers, found 91"
        ),
    ])
    func `a wrong language result is named`(rest: String, message: String) {
        let language = rest.contains("\"language\"") ? rest : "\"language\":\"en\"," + rest
        let found = mistake("{\"age\":29,\"first_language\":{\(language)}}")
        #expect(found?.hasPrefix(message) == true, "\(found ?? "none")")
    }

    @Test func `a score of the new scale of the TEF is explained`() {
        let found = mistake(
            #"{"age":29,"first_language":{"test":"TEF","speaking":556,"listening":300,"reading":200,"writing":400}}"#
        )
        #expect(found?.contains("equivalent old score") == true)
    }

    @Test func `both results in one language are refused`() {
        let levels = #""language":"en","speaking":9,"listening":9,"reading":9,"writing":9"#
        #expect(
            mistake("{\"age\":29,\"first_language\":{\(levels)},\"second_language\":{\(levels)}}")
                == "1: second_language.language: the same as first_language.language")
    }

    @Test(arguments: [
        ("", "1: no candidates in the file"),
        ("\n \n", "1: no candidates in the file"),
        ("{\"age\":29}\n{\"age\":2", "2: expected a comma or }, found the end of the file"),
        ("{\"age\":29}\n{\"ag", "2: the file ends inside a text"),
        ("{\"age\":29,\n\"id\":\"a\"}", "1: expected a key in quotes, found the end of the line"),
        ("{\"id\":\"a\nb\"}", "1: id: the line ends inside a text"),
        ("{\"age\":29,}", "1: a comma before }"),
        ("{\"age\" 29}", "1: expected a colon after \"age\", found 29"),
        ("{\"age\":29}{\"age\":30}", "1: expected the end of the line after the object, found {"),
        ("[{\"age\":29}]", "1: expected an object in braces, found ["),
        ("{age:29}", "1: expected a key in quotes, found age"),
        ("{\"id\":\"a\\x\"}", "1: id: a backslash before x; allowed are"),
        ("{\"id\":\"\\ud800\"}", "1: id: half of a surrogate pair"),
        ("{\"id\":\"\\u0000\"}", "1: id: a text cannot hold the character NUL"),
        ("{\"id\":\"a\u{0}\"}", "1: id: the byte 0x0 inside a text"),
        ("{\"age\":29}\n\u{FEFF}{\"age\":30}", "2: a byte order mark in the middle of the file"),
    ])
    func `a broken line is named`(text: String, message: String) {
        #expect(mistake(text)?.hasPrefix(message) == true, "\(mistake(text) ?? "none")")
    }

    @Test(
        arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3, 0x28]]
            as [[UInt8]])
    func `what is not UTF-8 is refused`(bytes: [UInt8]) {
        let found = mistake(bytes: Array("{\"id\":\"a".utf8) + bytes + Array("\",\"age\":29}".utf8))
        #expect(found?.hasPrefix("1: id: not UTF-8") == true, "\(found ?? "none")")
    }

    @Test func `binary files and UTF-16 are refused`() {
        #expect(
            mistake(bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 1])
                == "1: expected an object in braces, found the byte 0x7F")
        #expect(mistake(bytes: [0xFF, 0xFE, 0x7B, 0]) == "1: the file is in UTF-16; save it as UTF-8")
        #expect(mistake(bytes: [0, 0, 0]) == "1: expected an object in braces, found the byte 0x0")
    }

    @Test func `a line of ten megabytes is refused`() {
        let blanks = String(repeating: " ", count: 10_000_000)
        #expect(mistake("{\"age\":29\(blanks)}") == "1: the line is longer than 1048576 bytes")
        #expect(
            mistake("{\"id\":\"\(blanks)\"}")?.hasPrefix("1: id: expected a text of 1 to 200 bytes") == true)
    }

    @Test func `an id given twice names both lines`() {
        #expect(
            mistake("{\"id\":\"a\",\"age\":29}\n\n{\"id\":\"b\",\"age\":29}\n{\"id\":\"a\",\"age\":30}")
                == "4: id: \"a\" is already the id of line 1")
    }
}
