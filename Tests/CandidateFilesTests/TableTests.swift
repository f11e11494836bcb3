import CandidateFiles
import Rulebook
import Testing

@Suite struct `Candidates in CSV` {
    private let header =
        "id,age,first_language.language,first_language.speaking,first_language.listening,"
        + "first_language.reading,first_language.writing,interest,spouse.accompanying,spouse.language.test,"
        + "spouse.language.speaking,spouse.language.listening,spouse.language.reading,spouse.language.writing,"
        + "offer.province,offer.hourly_wage,permit.kind,permit.expires_on,facts,noc"

    @Test func `a table means what the same lines of JSON mean`() throws {
        let table =
            header + "\r\n"
            + "\"a, \"\"b\"\"\",30,en,9,8,7,10,SK;MB,TRUE,IELTS,6.0,6.5,7,5.5,SK,25.50,study,2026-01-31,bachelor_degree; return_obligation,00012\r\n"
            + "c,31,,,,,,all,,,,,,,,,,,,\n"
        let lines =
            #"{"id":"a, \"b\"","age":30,"first_language":{"language":"en","speaking":9,"listening":8,"reading":7,"#
            + #""writing":10},"interest":["SK","MB"],"spouse":{"accompanying":true,"language":{"test":"IELTS","#
            + #""speaking":6.0,"listening":6.5,"reading":7,"writing":5.5}},"offer":{"province":"SK","hourly_wage":25.5},"#
            + #""permit":{"kind":"study","expires_on":"2026-01-31"},"facts":["bachelor_degree","return_obligation"],"#
            + #""noc":"00012"}"# + "\n" + #"{"id":"c","age":31,"interest":"all"}"#
        let people = try read(table, .csv)
        #expect(people == (try read(lines)))
        #expect(people.count == 2 && people[0].candidate.offer.hourlyWage == 2_550)
    }

    @Test func `cells may hold ends of lines, and spaces around them do not count`() throws {
        let people = try read("\u{FEFF}id , age\n\"one\" , 30\n\n two,31", .csv)
        #expect(people.map(\.id) == ["one", "two"])
        #expect(
            mistake("id,age\n\"a\nb\",30", .csv)?.hasPrefix("2: id: expected a text of 1 to 200 bytes")
                == true)
    }

    @Test(arguments: [
        ("", "1: no candidates in the file"),
        ("id,age\n", "1: no candidates in the file"),
        ("id,agee\na,29", "1: agee: no such column; allowed are id, age, birth_date"),
        ("id;age\na;29", "1: id;age: cells are separated by commas, not by semicolons"),
        ("id,age,age\na,29,30", "1: age: given twice"),
        ("id,age\na,29\nb", "3: 1 cells; the header has 2"),
        ("id,age\na,29,1", "2: 3 cells; the header has 2"),
        ("id,age\na,old", #"2: age: expected a whole number from 0 to 120, found "old""#),
        ("id,age\na,29\n\nb,130", "4: age: expected a whole number from 0 to 120, found 130"),
        ("id,age,first_language.speaking\na,29,7", "2: first_language.language: missing; allowed are en, fr"),
        (
            "id,age,spouse.accompanying\na,29,yes",
            #"2: spouse.accompanying: expected true or false, found "yes""#
        ),
        ("id,age,facts\na,29,tall", "2: facts: expected one of trade_certificate"),
        ("id,age\n\"a,29", "2: cell 1: the file ends inside quotes"),
        ("id,age\n\"a\"b,29", "2: cell 1: text after a closing quote"),
        ("id,age\na\"b,29", "2: cell 1: a quote inside a cell that does not begin with one"),
        ("id,age\n\"a\nb\",30\nc,200", "2: id: expected a text"),
        ("id,age\n\"a\",30\n\"a\",31", "3: id: \"a\" is already the id of line 2"),
    ])
    func `a wrong cell is named by line and column`(table: String, message: String) {
        #expect(mistake(table, .csv)?.hasPrefix(message) == true, "\(mistake(table, .csv) ?? "none")")
    }

    @Test func `the format is known by the end of the name`() {
        #expect(CandidateFileFormat(path: "people/a.CSV") == .csv)
        #expect(CandidateFileFormat(path: "a.b.jsonl") == .jsonLines)
        #expect(CandidateFileFormat(path: "people.txt") == nil)
    }
}
