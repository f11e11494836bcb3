import Foundation
import Testing

/// Files that are no scenario; none of them needs a server, since they are read first.
@Suite struct `Scenario files` {
    private func run(_ path: String) throws -> Called {
        let called = try CalledProgram.call("run", path)
        #expect(called.code == 2 && called.output.isEmpty)
        return called
    }

    @Test func `a file that is not there is named`() throws {
        #expect(try run("nowhere.yaml").errors == "bassin: nowhere.yaml: there is no such file\n")
    }

    @Test func `a folder is no scenario`() throws {
        let folder = CalledProgram.project.appending(path: "scenarios").path
        #expect(try run(folder).errors == "bassin: \(folder): a folder; expected a file\n")
    }

    @Test func `a mistake is named by file, line and field`() throws {
        let folder = try Folder()
        let text = try String(contentsOfFile: CalledProgram.smallScenario, encoding: .utf8)
        let broken = text.replacing("to: 2025-12-31", with: "to: 2025-02-30")
        let file = try folder.file("broken.yaml", broken).path
        let message = "period.to: \"2025-02-30\" is not a date (YYYY-MM-DD)"
        #expect(try run(file).errors == "bassin: \(file):5: \(message)\n")
    }

    @Test func `what is no text is no scenario`() throws {
        let folder = try Folder()
        let file = try folder.file("picture.yaml")
        try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(to: file)
        #expect(try run(file.path).errors == "bassin: \(file.path): not a text in UTF-8 of at most 4 MB\n")
    }

    @Test(
        .onServer,
        arguments: [
            ("people.jsonl", "there is no such file"),
            ("people.xls", "expected a file that ends in .jsonl or .csv"),
        ])
    func `people who are not there are named by their file`(_ name: String, _ message: String) throws {
        let folder = try Folder()
        let text = try String(contentsOfFile: CalledProgram.smallScenario, encoding: .utf8)
        let file = try folder.file("s.yaml", text.replacing("candidates-example.jsonl", with: name))
        let called = try CalledProgram.call("run", file.path, database: TestDatabase.empty())
        #expect(called.code == 2)
        #expect(called.errors == "bassin: \(folder.path)/\(name): \(message)\n")
    }

    @Test(.onServer) func `a mistake in a file of people is named by its line`() throws {
        let folder = try Folder()
        let text = try String(contentsOfFile: CalledProgram.smallScenario, encoding: .utf8)
        let file = try folder.file("s.yaml", text)
        _ = try folder.file(
            "candidates-example.jsonl", "{\"id\":\"a\",\"age\":30}\n{\"id\":\"b\",\"age\":\"x\"}\n")
        let called = try CalledProgram.call("run", file.path, database: TestDatabase.empty())
        #expect(called.code == 2)
        #expect(called.errors.contains("candidates-example.jsonl:2"), "\(called.errors)")
    }
}
