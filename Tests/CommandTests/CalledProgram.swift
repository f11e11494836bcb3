import Foundation
import Testing

/// What came of a call of the program `bassin` that the tests were built with.
struct Called: Sendable {
    let code: Int32
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
}

/// The program under test, as a person calls it: by its words, its environment and what it prints.
enum CalledProgram {
    /// The project's folder.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The scenario of twenty people.
    static let smallScenario = project.appending(path: "scenarios/small-file.yaml").path

    /// Beside the test program, where the build puts both.
    static let file = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "bassin")

    /// Calls the program and waits for its end; nothing of this environment reaches it but what is given.
    static func call(_ words: String..., database: String? = nil, environment: [String: String] = [:]) throws
        -> Called
    {
        try start(words, database: database, environment: environment)()
    }

    /// Starts the program; the answer waits for its end.
    static func start(_ words: [String], database: String?, environment: [String: String] = [:]) throws
        -> () throws -> Called
    {
        try #require(FileManager.default.isExecutableFile(atPath: file.path), "\(file.path) is not built")
        let (process, folder) = (Process(), try Folder())
        process.executableURL = file
        process.arguments = words
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path,
            "BASSIN_DATABASE_URL": database ?? "host=\(folder.path)/nowhere",
        ].merging(environment) { $1 }
        // Files, since a pipe that nobody reads stops a talkative program.
        let (output, errors) = (try folder.file("output"), try folder.file("errors"))
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return {
            // The folder has to be there until its files are read.
            defer { withExtendedLifetime(folder) {} }
            process.waitUntilExit()
            try #require(process.terminationReason == .exit, "ended by signal \(process.terminationStatus)")
            return Called(
                code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
                errors: try String(contentsOf: errors, encoding: .utf8))
        }
    }
}

/// A folder that is gone when nobody holds it any more.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "bassin-call-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A file of the folder with a text; gives its place.
    func file(_ name: String, _ text: String = "") throws -> URL {
        let file = URL(filePath: path).appending(path: name)
        try Data(text.utf8).write(to: file)
        return file
    }
}
