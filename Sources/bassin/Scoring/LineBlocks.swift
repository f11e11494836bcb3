import Foundation
import Synchronization

/// A file read in blocks of whole lines, by several readers in turn.
final class LineBlocks: Sendable {
    /// A block: the first `count` bytes of the buffer that was filled.
    struct Block: Sendable {
        /// The place of the block in the file, from 0.
        let number: Int
        let count: Int
        /// The number of its first line, from 1.
        let firstLine: Int
        /// Why nothing more could be read.
        let failure: BadInput?
    }

    private struct State: Sendable {
        var number = 0
        var line = 1
        /// The beginning of a line whose end has not been read.
        var rest: [UInt8] = []
        var isAtEnd = false
    }

    private let file: Int32
    /// What messages call the file.
    private let name: String
    private let state = Mutex(State())
    /// Bytes read at a time, so few that a core keeps them at hand; a line may be longer.
    private static let blockSize = 256 << 10
    /// No line is longer than this in bytes, so that what is held in memory has a bound.
    private static let longestLine = 8 << 20

    /// The blocks of an open file.
    init(_ file: Int32, name: String) {
        self.file = file
        self.name = name
    }

    /// Fills a buffer with the next block; nil when there is none. Waits for no more than one whole line.
    func next(into buffer: inout [UInt8]) -> Block? {
        state.withLock { state -> Block? in
            do throws(BadInput) {
                return try next(into: &buffer, &state)
            } catch {
                state.isAtEnd = true
                return Block(number: state.number, count: 0, firstLine: state.line, failure: error)
            }
        }
    }

    private func next(into buffer: inout [UInt8], _ state: inout State) throws(BadInput) -> Block? {
        var used = state.rest.count
        makeRoom(in: &buffer, used + Self.blockSize)
        buffer.replaceSubrange(..<used, with: state.rest)
        var whole = 0
        while whole == 0, !state.isAtEnd {
            makeRoom(in: &buffer, used + 1)
            let count = try read(into: &buffer, from: used)
            state.isAtEnd = count == 0
            whole = Self.endOfLastLine(in: buffer, used..<(used + count)) ?? 0
            used += count
            guard whole > 0 || used <= Self.longestLine else {
                throw BadInput("\(name):\(state.line): the line is longer than \(Self.longestLine) bytes")
            }
        }
        // What the file ends with is a line too.
        if whole == 0 { whole = used }
        state.rest.removeAll(keepingCapacity: true)
        state.rest.append(contentsOf: buffer[whole..<used])
        guard whole > 0 else { return nil }
        let block = Block(number: state.number, count: whole, firstLine: state.line, failure: nil)
        state.number += 1
        state.line += Self.lines(in: buffer, whole)
        return block
    }

    private func makeRoom(in buffer: inout [UInt8], _ count: Int) {
        guard buffer.count < count else { return }
        buffer.append(contentsOf: repeatElement(0, count: max(count - buffer.count, buffer.count)))
    }

    private func read(into buffer: inout [UInt8], from used: Int) throws(BadInput) -> Int {
        while true {
            let count = buffer.withUnsafeMutableBytes {
                Foundation.read(file, $0.baseAddress! + used, $0.count - used)
            }
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw BadInput("\(name): cannot be read: \(String(cString: strerror(errno)))")
            }
        }
    }

    /// The place after the last end of a line in a part of the buffer, or nil.
    private static func endOfLastLine(in buffer: [UInt8], _ range: Range<Int>) -> Int? {
        buffer[range].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    }

    private static func lines(in buffer: [UInt8], _ count: Int) -> Int {
        buffer.withUnsafeBytes { bytes in
            var (lines, place) = (0, 0)
            while place < count,
                let found = memchr(bytes.baseAddress! + place, Int32(UInt8(ascii: "\n")), count - place)
            {
                lines += 1
                place = bytes.baseAddress!.distance(to: found) + 1
            }
            return lines
        }
    }
}
