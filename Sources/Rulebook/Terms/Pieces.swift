import Dispatch
import Synchronization

extension Range where Bound == Int {
    /// The range in pieces of at least `least` numbers, worked on by all cores; the results in the order of the pieces.
    ///
    /// The pieces depend on the range alone, so a result that is put together in order is the same on every machine.
    package func inPieces<Result: Sendable>(
        ofAtLeast least: Int, _ work: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        let number = Swift.max(1, Swift.min(16, count / least))
        guard number > 1 else { return [work(self)] }
        let results = Mutex<[Result?]>([Result?](repeating: nil, count: number))
        let (start, length) = (lowerBound, count)
        DispatchQueue.concurrentPerform(iterations: number) { piece in
            let range = start + length * piece / number..<start + length * (piece + 1) / number
            let result = work(range)
            results.withLock { $0[piece] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
