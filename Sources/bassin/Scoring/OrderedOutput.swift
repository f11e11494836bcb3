import Dispatch
import Foundation
import Synchronization

/// Texts written in their order, whichever is ready first; whoever hands one in writes what can be written by then.
final class OrderedOutput: Sendable {
    /// A text with the mistake that came after it.
    private struct Part: Sendable {
        let text: JSONText
        let failure: (any Error)?
    }

    private struct State: Sendable {
        var next = 0
        var isWriting = false
        /// By number, what waits for those before it.
        var waiting: [Int: Part] = [:]
        /// Texts that were written, to be used again.
        var spare: [JSONText] = []
        var isStopped = false
        var workers: Int
        var failure: (any Error)?
    }

    private let file: Int32
    private let state: Mutex<State>
    private let places: DispatchSemaphore
    private let ended = DispatchSemaphore(value: 0)

    /// An output to an open file that so many workers write to and that holds at most so many texts.
    init(_ file: Int32, from workers: Int, holding most: Int) {
        self.file = file
        state = Mutex(State(workers: workers))
        places = DispatchSemaphore(value: most)
    }

    /// Waits until every worker has left or a mistake was met, and throws that one.
    ///
    /// A mistake is told at once, though some worker may still wait for input.
    func waitUntilEnd() throws {
        ended.wait()
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    /// Says that a worker has nothing more to write; the place it holds is free again.
    func leave() {
        places.signal()
        let isLast = state.withLock { state in
            state.workers -= 1
            return state.workers == 0
        }
        if isLast { ended.signal() }
    }

    /// Waits until there is a place for one more text; nil when nothing will be written any more.
    func textToFill() -> JSONText? {
        places.wait()
        let (text, isStopped) = state.withLock { ($0.spare.popLast(), $0.isStopped) }
        return isStopped ? nil : text ?? JSONText(room: 1 << 18)
    }

    /// Takes the text of a number, to be written after all with lower ones; with a mistake, it is the last one.
    func take(_ text: consuming JSONText, number: Int, failure: (any Error)?) {
        let part = Part(text: text, failure: failure)
        state.withLock { $0.waiting[number] = part }
        while let part = claim() {
            let failure = write(part.text)
            release(part, stops: failure != nil || part.failure != nil, failure ?? part.failure)
        }
    }

    /// The next part when it is there and nobody else is writing.
    private func claim() -> Part? {
        state.withLock { state in
            guard !state.isWriting, !state.isStopped, let part = state.waiting.removeValue(forKey: state.next)
            else { return nil }
            state.isWriting = true
            return part
        }
    }

    private func release(_ part: Part, stops: Bool, _ failure: (any Error)?) {
        state.withLock { state in
            state.isWriting = false
            state.next += 1
            state.isStopped = stops
            state.failure = failure is NobodyReads ? nil : failure
            var text = part.text
            text.clear()
            state.spare.append(text)
        }
        places.signal()
        if stops { ended.signal() }
    }

    private struct NobodyReads: Error {}

    private func write(_ text: JSONText) -> (any Error)? {
        text.withBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Foundation.write(file, bytes.baseAddress! + written, bytes.count - written)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno == EPIPE ? NobodyReads() : OutputFailure(code: errno) }
                written += count
            }
            return nil
        }
    }
}

/// Standard output that takes no more.
struct OutputFailure: Error, CustomStringConvertible {
    let code: Int32
    var description: String { "standard output: \(String(cString: strerror(code)))" }
}
