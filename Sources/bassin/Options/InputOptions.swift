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
    func day() throws -> Day {
        guard let on else {
            let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
            return Day(year: now.year ?? 2026, month: now.month ?? 1, day: now.day ?? 1) ?? "2026-01-01"
        }
        guard let day = Day(on) else { throw BadInput("--on \(on): not a date (YYYY-MM-DD)") }
        return day
    }

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
