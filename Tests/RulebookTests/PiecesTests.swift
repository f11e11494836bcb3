import Rulebook
import Testing

@Suite struct `Work in pieces` {
    @Test(arguments: [0, 1, 99, 100, 1_000, 5_000])
    func `covers a range once and in order, however many pieces`(count: Int) {
        let range = 7..<7 + count
        let pieces = range.inPieces(ofAtLeast: 100) { Array($0) }
        #expect(pieces.flatMap { $0 } == Array(range))
        #expect(pieces.count == max(1, min(16, count / 100)))
    }
}
