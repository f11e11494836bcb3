import Glibc
import LawProperties
import Rulebook

/// Tries the properties of every version of the ranking system on so many random candidates, on all cores.
enum Properties {
    /// Prints what does not hold and ends with 1, or says how much was tried.
    static func check(candidates: Int, seed: Int) {
        let versions = RankingProperties.ofEveryVersion
        let parts = versions.count * 16
        let each = (candidates + parts - 1) / parts
        let (failures, seconds) = timed {
            (0..<parts).inPieces(ofAtLeast: 1) { piece in
                piece.flatMap {
                    versions[$0 % versions.count].failures(among: each, seed: UInt64(seed * parts + $0))
                }
            }.flatMap { $0 }
        }
        for failure in failures.prefix(20) { print(failure) }
        print(
            "\(parts * each) candidates, \(versions.count) days of \(versions.count / 3) versions:",
            "\(failures.count) failures, \(decimals(seconds, 1)) s")
        if !failures.isEmpty { exit(1) }
    }
}
