import ArgumentParser
import Foundation
import Rulebook

/// What comes in, line by line, and the day it is about.
struct InputOptions: ParsableArguments {
    @Argument(
        help: "A file of JSON lines; standard input when not given. / Un fichier; l'entrée standard sinon.")
    var file: String?

    @Option(help: "The day, YYYY-MM-DD; today when not given. / Le jour, AAAA-MM-JJ.") var on: String?

    /// The name that messages show.
    var name: String { file ?? "standard input" }

    /// The day asked for, or today.
    func day() throws -> Day { try on.map { try Day.of($0, option: "on") } ?? .today }

    /// The file, or standard input.
    func handle() throws -> FileHandle {
        guard let file else { return .standardInput }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw BadInput("\(file): there is no such file")
        }
        guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: file) else {
            throw BadInput("\(file): cannot be read")
        }
        return handle
    }
}
