import Canada
import FederalPool
import Foundation
import Lawbook
import Rulebook
import Testing

@Suite struct Pages {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/programs")
    private static let law = Legislation.canada
    private static let names = ["federal"] + law.programs.map(\.jurisdiction.code)

    private static func page(_ name: String, in language: OfficialLanguage) throws -> String {
        guard name != "federal" else {
            return FederalPage.text(of: law.federal, tests: languageTests, in: language)
        }
        let program = try #require(Jurisdiction(code: name).flatMap { law[$0] })
        return ProgramPage.text(of: program, in: language)
    }

    @Test(arguments: names) func `a page that is kept is what the declarations say`(name: String) throws {
        for (language, file) in [(OfficialLanguage.english, "\(name).md"), (.french, "\(name).fr.md")] {
            let kept = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
            let isCurrent = try kept == Self.page(name, in: language)
            #expect(isCurrent, "docs/programs/\(file) is not what the declarations say: run make pages")
        }
    }

    @Test func `there is a page for each program and none besides`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(files == Self.names.flatMap { ["\($0).md", "\($0).fr.md"] }.sorted())
    }

    @Test(arguments: names) func `every mark of a source has its note`(name: String) throws {
        let text = try Self.page(name, in: .english)
        let notes = Set(text.matches(of: #/(?m)^\[\^(\d+)\]: /#).map { String($0.1) })
        let marks = Set(text.matches(of: #/\[\^(\d+)\]/#).map { String($0.1) })
        #expect(!notes.isEmpty && marks == notes)
        let bare = text.split(separator: "\n").filter { $0.hasPrefix("[^") }
            .filter { line in !Reliability.allCases.contains { line.hasSuffix("(\($0.words.english))") } }
        #expect(bare.isEmpty, "\(bare)")
    }

    @Test func `a page names every stream, grid and signal of its program`() throws {
        for program in Self.law.programs {
            let text = ProgramPage.text(of: program, in: .english)
            for stream in program.streams {
                #expect(text.contains("(`\(stream.id)`)"), "\(stream.id)")
                let reason = stream.notSimulated.map { "Not simulated: \($0.english)." } ?? stream.id
                #expect(text.contains(reason), "\(stream.id)")
            }
            for grid in program.grids.flatMap(\.versions) { #expect(text.contains("(`\(grid.value.id)`)")) }
            for signal in program.intentSignals { #expect(text.contains("| \(signal.id) |")) }
        }
    }

    @Test func `rows of a table have as many cells as its head`() throws {
        for name in Self.names {
            var width: Int?
            for line in try Self.page(name, in: .french).split(
                separator: "\n", omittingEmptySubsequences: false)
            {
                guard line.hasPrefix("| ") else {
                    width = nil
                    continue
                }
                let cells = line.replacing("\\|", with: "").count { $0 == "|" }
                #expect(cells == width ?? cells, "\(name): \(line)")
                width = cells
            }
        }
    }
}
