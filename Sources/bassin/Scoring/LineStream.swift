import CandidateFiles
import Dispatch
import Foundation
import Synchronization

/// Answers whole lines, one line of JSON for each.
protocol LineAnswering: Sendable {
    /// The name that messages show.
    var file: String { get }

    /// Writes the answers to the lines of a range, whose first has a number; throws for the first mistake, by line.
    func answer(
        _ bytes: [UInt8], _ range: Range<Int>, firstLine: Int, into text: inout JSONText
    ) throws(CandidateFileError)
}

/// Lines in, lines of answers out, in blocks that all cores work on, in the order of the input.
///
/// Every line before the first mistake is answered, none after it.
struct LineStream<Answering: LineAnswering> {
    private let answering: Answering
    /// Bytes read at a time; a line may be longer. Blocks of long answers are small, since all of them are held at once.
    private let blockSize: Int
    /// No line is longer than this in bytes, so that what is held in memory has a bound.
    private let longestLine = 8 << 20

    init(answering: Answering, blockSize: Int = 4 << 20) {
        self.answering = answering
        self.blockSize = blockSize
    }

    /// Answers everything that comes from a file, until its end; throws for the first mistake.
    func run(from input: FileHandle, to output: FileHandle = .standardOutput) throws {
        var (rest, line): ([UInt8], Int) = ([], 1)
        while let data = try input.read(upToCount: blockSize), !data.isEmpty {
            rest.append(contentsOf: data)
            guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else {
                guard rest.count <= longestLine else {
                    throw BadInput(
                        "\(answering.file):\(line): the line is longer than \(longestLine) bytes")
                }
                continue
            }
            line = try answer(Array(rest[...end]), firstLine: line, to: output)
            rest.removeSubrange(...end)
        }
        if !rest.isEmpty { _ = try answer(rest, firstLine: line, to: output) }
    }

    /// Answers whole lines and returns the number of the line after them.
    private func answer(_ bytes: [UInt8], firstLine: Int, to output: FileHandle) throws -> Int {
        let pieces = Self.pieces(of: bytes, firstLine: firstLine)
        let results = Mutex<[Answered?]>(Array(repeating: nil, count: pieces.count))
        DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
            let answered = answers(to: bytes, pieces[index])
            results.withLock { $0[index] = answered }
        }
        for case let answered? in results.withLock({ $0 }) {
            try output.write(contentsOf: Data(answered.bytes))
            if let mistake = answered.mistake { throw mistake }
        }
        return pieces.last.map { $0.lineAfter } ?? firstLine
    }

    private struct Piece: Sendable {
        let range: Range<Int>
        let firstLine: Int
        let lineAfter: Int
    }

    /// The answers to a piece, up to its first mistake.
    private struct Answered: Sendable {
        let bytes: [UInt8]
        let mistake: CandidateFileError?
    }

    private func answers(to bytes: [UInt8], _ piece: Piece) -> Answered {
        var text = JSONText()
        text.reserve(piece.range.count)
        do throws(CandidateFileError) {
            try answering.answer(bytes, piece.range, firstLine: piece.firstLine, into: &text)
            return Answered(bytes: text.bytes, mistake: nil)
        } catch {
            return Answered(bytes: text.bytes, mistake: error)
        }
    }

    /// The bytes in as many pieces as there are cores, each from the start of a line to the end of one.
    private static func pieces(of bytes: [UInt8], firstLine: Int) -> [Piece] {
        let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
        var (pieces, start, line): ([Piece], Int, Int) = ([], 0, firstLine)
        while start < bytes.count {
            let aim = min(bytes.count, start + max(1, bytes.count / cores))
            let end = bytes[(aim - 1)...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            let after = line + bytes[start..<end].count { $0 == UInt8(ascii: "\n") }
            pieces.append(Piece(range: start..<end, firstLine: line, lineAfter: after))
            (start, line) = (end, after)
        }
        return pieces
    }
}
