import CandidateFiles
import Foundation
import Rulebook

/// Times `bassin score` from end to end: lines of candidates from a file, answers to nowhere, on all cores.
struct ScoreProgram {
    private let lines: Int
    private let day: Day
    private let file: URL
    private let bytes: Int

    /// Writes a line for each of so many candidates of the entries, in a file that is removed by `remove()`.
    init(_ entries: [Entry], on day: Day, most: Int) throws {
        lines = min(most, entries.count)
        self.day = day
        var text = Data()
        for place in 0..<lines {
            text.append(contentsOf: (entries[place].candidate.line(id: "c\(place)", on: day) + "\n").utf8)
        }
        bytes = text.count
        file = FileManager.default.temporaryDirectory.appendingPathComponent("bassin-\(getpid()).jsonl")
        try text.write(to: file)
    }

    func remove() { try? FileManager.default.removeItem(at: file) }

    /// Says how many lines a second are scored, beside how long it takes to read them alone.
    func report() throws {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("bassin")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            return print("bassin score   not timed: \(program.path) is not built")
        }
        let score = try best(program, ["score", file.path, "--on", "\(day)"])
        let cat = try best(URL(fileURLWithPath: "/bin/cat"), [file.path])
        let each = decimals(score.processor * 1e6 / Double(lines), 2)
        print(
            "bassin score   \(decimals(Double(lines) / score.passed / 1e6, 2)) million lines/s of \(bytes / lines) bytes,",
            "\(each) µs of a core a line, \(decimals(score.passed / cat.passed, 1)) × cat")
    }

    /// The best of five runs of a program whose output nobody reads, in seconds passed and of all cores.
    private func best(_ program: URL, _ words: [String]) throws -> (passed: Double, processor: Double) {
        var best = (passed: Double.infinity, processor: Double.infinity)
        for _ in 0..<5 {
            let process = Process()
            process.executableURL = program
            process.arguments = words
            process.standardOutput = FileHandle.nullDevice
            let start = processorSeconds(ofPrograms: true)
            let (_, passed) = try timed {
                try process.run()
                process.waitUntilExit()
            }
            best.passed = min(best.passed, passed)
            best.processor = min(best.processor, processorSeconds(ofPrograms: true) - start)
            guard process.terminationStatus == 0 else { fatalError("\(words) ended with an error") }
        }
        return best
    }
}
