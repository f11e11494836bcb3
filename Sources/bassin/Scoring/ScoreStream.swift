import CandidateFiles
import Foundation

/// Lines of candidates in, lines of answers out, in the order of the input.
///
/// Every core reads a block of lines, scores it and writes, so that reading, scoring and writing go on side by side.
struct ScoreStream: Sendable {
    let reader: CandidateReader
    let scorer: CandidateScorer

    /// Scores everything that comes from a file, until its end; throws for the first mistake, by line.
    ///
    /// The answers to all lines before a mistake have been written then. Ends early when nobody reads the answers.
    func run(from input: FileHandle, to output: FileHandle) throws {
        let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
        let blocks = LineBlocks(input.fileDescriptor, name: reader.file)
        let answers = OrderedOutput(output.fileDescriptor, from: cores, holding: 3 * cores)
        for _ in 0..<cores { Thread.detachNewThread { work(blocks, answers) } }
        try answers.waitUntilEnd()
        withExtendedLifetime(input) {}
    }

    /// Scores blocks until there is none, or nobody takes the answers.
    private func work(_ blocks: LineBlocks, _ answers: OrderedOutput) {
        var buffer: [UInt8] = []
        while var text = answers.textToFill(), let block = blocks.next(into: &buffer) {
            let mistake = block.failure ?? score(buffer, block, into: &text)
            answers.take(text, number: block.number, failure: mistake)
        }
        answers.leave()
    }

    /// Writes the answers to the lines of a block; stops at the first mistake and returns it.
    private func score(_ bytes: [UInt8], _ block: LineBlocks.Block, into text: inout JSONText) -> (any Error)?
    {
        do throws(CandidateFileError) {
            try reader.forEach(in: bytes, 0..<block.count, firstLine: block.firstLine) {
                person, _ throws(CandidateFileError) in
                scorer.write(person, to: &text)
            }
            return nil
        } catch {
            return error
        }
    }
}
