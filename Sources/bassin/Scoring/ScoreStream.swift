import CandidateFiles
import Dispatch
import FederalPool
import Foundation
import Synchronization

/// Lines of candidates in, lines of answers out, in blocks that all cores work on, in the order of the input.
struct ScoreStream {
    let reader: CandidateReader
    let scorer: CandidateScorer
    /// Bytes read at a time; a line may be longer.
    private static let blockSize = 4 << 20

    /// Scores everything that comes from a file, until its end; throws for the first mistake, by line.
    func run(from input: FileHandle, to output: FileHandle) throws {
        var (rest, line): ([UInt8], Int) = ([], 1)
        while let data = try input.read(upToCount: Self.blockSize), !data.isEmpty {
            rest.append(contentsOf: data)
            guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
            line = try score(Array(rest[...end]), firstLine: line, to: output)
            rest.removeSubrange(...end)
        }
        if !rest.isEmpty { _ = try score(rest, firstLine: line, to: output) }
    }

    /// Scores whole lines and returns the number of the line after them.
    private func score(_ bytes: [UInt8], firstLine: Int, to output: FileHandle) throws -> Int {
        let pieces = Self.pieces(of: bytes, firstLine: firstLine)
        let results = Mutex<[Result<[UInt8], CandidateFileError>?]>(
            Array(repeating: nil, count: pieces.count))
        DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
            let result = answers(to: bytes, pieces[index])
            results.withLock { $0[index] = result }
        }
        for result in results.withLock({ $0 }) {
            guard let result else { continue }
            output.write(Data(try result.get()))
        }
        return pieces.last.map { $0.lineAfter } ?? firstLine
    }

    private struct Piece: Sendable {
        let range: Range<Int>
        let firstLine: Int
        let lineAfter: Int
    }

    private func answers(to bytes: [UInt8], _ piece: Piece) -> Result<[UInt8], CandidateFileError> {
        var text = JSONText()
        text.reserve(piece.range.count)
        do throws(CandidateFileError) {
            try reader.forEach(in: bytes, piece.range, firstLine: piece.firstLine) {
                person, _ throws(CandidateFileError) in
                scorer.write(person, to: &text)
            }
            return .success(text.bytes)
        } catch {
            return .failure(error)
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
