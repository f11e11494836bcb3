import Foundation
import SQLFiles
import Testing

@testable import embed_text

@Suite struct Embedding {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The path under `sql/` of every file of a kind that the program should carry.
    private func paths(_ kind: String) throws -> [String] {
        let folder = Self.root.appending(path: "sql")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".\(kind)") && $0.contains("/") && !$0.hasPrefix("tests/") }
            .sorted()
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: "sql/\(path)"), encoding: .utf8)
    }

    @Test func `every SQL file of the tree is in the program, byte for byte`() throws {
        #expect(try SQLFiles.all.map(\.path).sorted() == paths("sql"))
        for file in SQLFiles.all {
            #expect(try Array(file.text.utf8) == Array(text(file.path).utf8), "\(file.path)")
        }
    }

    @Test func `every seed of the tree is in the program, byte for byte`() throws {
        #expect(try SQLFiles.seeds.map(\.path).sorted() == paths("csv"))
        for file in SQLFiles.seeds {
            #expect(try Array(file.text.utf8) == Array(text(file.path).utf8), "\(file.path)")
        }
    }

    @Test func `migrations come in the order of their numbers`() {
        #expect(SQLFiles.migrations.map(\.name) == SQLFiles.migrations.map(\.name).sorted())
    }

    @Test func `a path that does not exist is nil`() {
        #expect(SQLFiles.find("queries/no_such_query.sql") == nil)
    }

    @Test(arguments: [
        ("select 1;\n", "#\"\"\"\nselect 1;\n\n\"\"\"#"),
        ("a \"\"\"# b \\# c", "##\"\"\"\na \"\"\"# b \\# c\n\"\"\"##"),
        ("###", "####\"\"\"\n###\n\"\"\"####"),
    ])
    func `the fence is longer than any run of number signs`(text: String, literal: String) throws {
        #expect(try RawLiteral(data: Data(text.utf8), file: "x.sql").source == literal)
    }

    @Test(arguments: [
        (Data([0x41, 0x0A, 0x00]), "x.sql:2: error: control character U+0"),
        (Data([0x41, 0x0D, 0x0A]), "x.sql:1: error: control character U+D"),
        (Data([0xC3, 0x28]), "x.sql:1: error: the text is not UTF-8"),
    ])
    func `a text that a literal cannot carry is refused with file and line`(data: Data, message: String) {
        let problem = #expect(throws: UnsuitableText.self) { try RawLiteral(data: data, file: "x.sql") }
        #expect(problem?.description == message)
    }
}
