import Foundation
import Testing

/// `bassin score` over more lines than one block holds, and over inputs and outputs that end before their time.
@Suite struct `A stream of scores` {
    private static func person(_ id: String, age: Int) -> String {
        #"{"id":"\#(id)","age":\#(age),"education":"masters_or_professional","first_language":{"language":"en","#
            + #""speaking":9,"listening":9,"reading":9,"writing":9,"taken_on":"2025-01-01"},"noc":"21231"}"#
    }

    private func score(_ text: String) throws -> Called {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.file("people.jsonl", text)
        return try CalledProgram.call("score", file.path, "--on", "2025-06-01")
    }

    /// What a shell prints that runs a script in which `$bassin` is the program and `$people` a file.
    private func shell(_ script: String, people: String) throws -> String {
        let (process, folder, printed) = (Process(), try Folder(), Pipe())
        defer { withExtendedLifetime(folder) {} }
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script]
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "bassin": CalledProgram.file.path,
            "people": try folder.file("people.jsonl", people).path,
        ]
        (process.standardOutput, process.standardError) = (printed, printed)
        try process.run()
        let text = try printed.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }

    @Test func `keeps the order of the lines over many blocks, with or without a line's end`() throws {
        let lines = (0..<6_000).map {
            Self.person($0 % 7 == 0 ? "n\\u00e9 \($0)" : "p\($0)", age: 18 + $0 % 40)
        }
        let called = try score(lines.joined(separator: "\r\n\n"))
        #expect(called.code == 0, "\(called.errors)")
        let ids = called.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
        #expect(ids.count == 6_000)
        #expect(
            ids.enumerated().allSatisfy { place, id in
                id == (place % 7 == 0 ? #"{"id":"né \#(place)""# : #"{"id":"p\#(place)""#)
            })
    }

    @Test func `numbers the lines without an id by their place in the file`() throws {
        let nameless = Self.person("", age: 30).replacing(#""id":"","#, with: "")
        let called = try score(String(repeating: nameless + "\n\n", count: 3_000))
        let last = called.output.split(separator: "\n").last
        #expect(last?.hasPrefix(#"{"id":"line 5999","#) == true, "\(last ?? "")")
    }

    @Test func `writes the answers before a mistake and none after it`() throws {
        let good = (0..<5_000).map { Self.person("p\($0)", age: 30) + "\n" }
        let called = try score((good[..<4_000] + ["{\"age\":3\n"] + good[4_000...]).joined())
        #expect(called.code == 2)
        #expect(called.errors.contains(":4001: expected a comma or }, found the end of the line"))
        let answers = called.output.split(separator: "\n")
        #expect(answers.count == 4_000 && answers.last?.hasPrefix(#"{"id":"p3999""#) == true)
    }

    @Test func `takes a line that is longer than a block and refuses one that is too long`() throws {
        let padding = String(repeating: " ", count: 700_000)
        let long = Self.person("a", age: 30).replacing("{\"id\"", with: "{\(padding)\"id\"")
        #expect(try score(long + "\n" + Self.person("b", age: 31)).output.split(separator: "\n").count == 2)
        let tooLong = try score(long.replacing("{ ", with: "{ " + padding))
        #expect(tooLong.errors.contains(":1: the line is longer than 1048576 bytes"), "\(tooLong.errors)")
    }

    @Test(arguments: ["", "trap '' PIPE; "])
    func `ends without a word when nobody reads on`(before: String) throws {
        let people = String(repeating: Self.person("p", age: 30) + "\n", count: 20_000)
        let script = before + #"{ "$bassin" score "$people" --on 2025-06-01; } | head -n 1"#
        let printed = try shell(script, people: people)
        #expect(printed.split(separator: "\n").count == 1 && printed.hasPrefix("{"), "\(printed)")
    }

    @Test func `tells a mistake at once while more input may come`() throws {
        let printed = try shell(
            #"mkfifo "$people.fifo"; { cat "$people"; exec sleep 20; } > "$people.fifo" & sleeper=$!; "#
                + #""$bassin" score --on 2025-06-01 < "$people.fifo"; echo "code $?"; kill $sleeper"#,
            people: "{\"agee\":3}\n")
        #expect(printed.contains("standard input:1: agee: no such key") && printed.contains("code 2"))
    }

    @Test func `says why standard output takes no more`() throws {
        let printed = try shell(
            #""$bassin" score "$people" --on 2025-06-01 > /dev/full; echo "code $?""#,
            people: Self.person("p", age: 30))
        #expect(printed.contains("standard output: ") && printed.contains("code 1"), "\(printed)")
    }

    @Test func `refuses a folder in place of a file`() throws {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let called = try CalledProgram.call("score", folder.path, "--on", "2025-06-01")
        #expect(called.code == 2 && called.errors.contains("cannot be read"), "\(called.errors)")
    }
}
