import CandidateFiles
import Foundation

/// Answers whole lines, one line of JSON for each.
protocol LineAnswering: Sendable {
    /// The name that messages show.
    var file: String { get }

    /// Writes the answers to the lines of a range, whose first has a number; throws for the first mistake, by line.
    func answer(
        _ bytes: [UInt8], _ range: Range<Int>, firstLine: Int, into text: inout JSONText
    ) throws(CandidateFileError)
}

/// Lines in, lines of answers out, in the order of the input.
///
/// Every core reads a block of lines, answers it and writes, so that the three go on side by side. Every line before the
/// first mistake is answered, none after it.
struct LineStream<Answering: LineAnswering>: Sendable {
    let answering: Answering

    /// Answers everything that comes from a file, until its end; throws for the first mistake, by line.
    ///
    /// Ends early when nobody reads the answers.
    func run(from input: FileHandle, to output: FileHandle = .standardOutput) throws {
        let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
        let blocks = LineBlocks(input.fileDescriptor, name: answering.file)
        let answers = OrderedOutput(output.fileDescriptor, from: cores, holding: 3 * cores)
        for _ in 0..<cores { Thread.detachNewThread { work(blocks, answers) } }
        try answers.waitUntilEnd()
        withExtendedLifetime(input) {}
    }

    /// Answers blocks until there is none, or nobody takes the answers.
    private func work(_ blocks: LineBlocks, _ answers: OrderedOutput) {
        var buffer: [UInt8] = []
        while var text = answers.textToFill(), let block = blocks.next(into: &buffer) {
            let mistake = block.failure ?? answer(buffer, block, into: &text)
            answers.take(text, number: block.number, failure: mistake)
        }
        answers.leave()
    }

    /// Writes the answers to the lines of a block; stops at the first mistake and returns it.
    private func answer(_ bytes: [UInt8], _ block: LineBlocks.Block, into text: inout JSONText) -> (
        any Error
    )? {
        do throws(CandidateFileError) {
            try answering.answer(bytes, 0..<block.count, firstLine: block.firstLine, into: &text)
            return nil
        } catch {
            return error
        }
    }
}
