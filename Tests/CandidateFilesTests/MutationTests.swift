import CandidateFiles
import FederalPool
import Rulebook
import Testing

/// Files that were valid before a few of their bytes changed.
@Suite struct `Damaged files` {
    private let table =
        "id,age,first_language.test,first_language.speaking,first_language.listening,"
        + "first_language.reading,first_language.writing,interest,facts\n"
        + "\"a\"\"b\",30,TEF,310,249,207,310,SK;MB,bachelor_degree;return_obligation\nc,31,,,,,,all,\n"

    /// Changes, removes or repeats one to four bytes by the luck of a number.
    private func damaged(_ file: [UInt8], _ luck: KeyedRandom, _ number: Int) -> [UInt8] {
        var bytes = file
        for turn in 0...luck.below(4, 1, number) {
            let place = luck.below(bytes.count, 2, number, turn)
            let other = UInt8(luck.below(256, 3, number, turn))
            switch luck.below(5, 4, number, turn) {
            case 0: bytes[place] = other
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(other, at: place)
            case 3: bytes.replaceSubrange(place..., with: bytes[place...].prefix(40))
            default: bytes[place] ^= 1 << (other & 7)
            }
            if bytes.isEmpty { return [other] }
        }
        return bytes
    }

    private func outcome(_ bytes: [UInt8], _ format: CandidateFileFormat) -> (read: Bool, line: Int) {
        let reader = CandidateReader(file: "people", for: .scoring(on: scoringDay), tests: languageTests)
        do {
            return (!(try reader.candidates(in: bytes, format)).isEmpty, 1)
        } catch {
            return (false, error.line)
        }
    }

    @Test(arguments: [CandidateFileFormat.jsonLines, .csv])
    func `a damaged file is read or refused at one of its lines`(format: CandidateFileFormat) {
        let second = everyKey.replacing("\"c1\"", with: "\"c\\u00e92\"")
        let file = Array((format == .csv ? table : everyKey + "\r\n" + second + "\n").utf8)
        let luck = KeyedRandom(seed: 25)
        var refused = 0
        for number in 0..<10_000 {
            let bytes = damaged(file, luck, number)
            let lines = bytes.count { $0 == 10 } + 1
            let (wasRead, line) = outcome(bytes, format)
            refused += wasRead ? 0 : 1
            #expect((1...lines).contains(line))
        }
        #expect(refused > 3_000 && refused < 10_000)
    }

    @Test func `every beginning of a line is refused but the whole`() {
        let bytes = Array(everyKey.utf8)
        for count in 0..<bytes.count { #expect(!outcome(Array(bytes.prefix(count)), .jsonLines).read) }
        #expect(outcome(bytes, .jsonLines).read)
    }

    @Test func `bytes by luck alone are refused`() {
        let luck = KeyedRandom(seed: 26)
        for number in 0..<2_000 {
            let bytes = (0..<64).map { UInt8(luck.below(256, 5, number, $0)) }
            #expect(!outcome(bytes, .jsonLines).read && !outcome(bytes, .csv).read)
        }
    }
}
