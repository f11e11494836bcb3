import Foundation
import Synchronization

/// What was asked and how long each answer took.
final class Ledger: Sendable {
    private struct Pages {
        var seconds: [String: [Double]] = [:]
        var submissions: Set<Int64> = []
        var declined = 0
        var errors: [String: Int] = [:]
    }

    private let pages = Mutex(Pages())
    private let wanted: Int

    init(wanted: Int) { self.wanted = wanted }

    /// False once enough was asked.
    var mustGoOn: Bool { pages.withLock { $0.submissions.count < wanted } }

    /// The submissions that were taken in.
    var submissions: Set<Int64> { pages.withLock { $0.submissions } }

    /// Counts a submission that was taken in; false when it was counted before.
    func count(submission: Int64) -> Bool { pages.withLock { $0.submissions.insert(submission).inserted } }

    /// Notes how long an answer took.
    func note(_ kind: String, seconds: Double) {
        pages.withLock { $0.seconds[kind, default: []].append(seconds) }
    }

    /// Notes that the database did not take a request in.
    func noteDeclined() { pages.withLock { $0.declined += 1 } }

    /// Notes an error by its words.
    func note(error: String) { pages.withLock { $0.errors[error, default: 0] += 1 } }

    /// A table of the times by kind, in milliseconds.
    var report: String {
        pages.withLock { pages in
            var lines = ["kind                       answers     p50     p95     p99     max  (ms)"]
            for (kind, seconds) in pages.seconds.sorted(by: { $0.key < $1.key }) {
                let sorted = seconds.sorted()
                func at(_ perCent: Int) -> String {
                    let value = sorted[min(sorted.count - 1, sorted.count * perCent / 100)] * 1_000
                    return Ledger.padded("\((value * 10).rounded() / 10)", 8)
                }
                lines.append(
                    kind.padding(toLength: 24, withPad: " ", startingAt: 0)
                        + Ledger.padded("\(sorted.count)", 10) + at(50) + at(95) + at(99) + at(100))
            }
            lines.append("taken in \(pages.submissions.count), declined \(pages.declined)")
            for (error, count) in pages.errors.sorted(by: { $0.value > $1.value }) {
                lines.append("error, \(count) times: \(error)")
            }
            return lines.joined(separator: "\n")
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
