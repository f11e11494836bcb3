import Foundation

/// A bar on standard error for what takes longer than a second; silent when that is no terminal or `--quiet` was given.
final class ProgressBar {
    private let isShown: Bool
    private let title: String
    private let start = ContinuousClock.now
    private var lastDrawn = ContinuousClock.now
    private var wasDrawn = false

    init(_ title: String, quiet: Bool) {
        self.title = title
        isShown = !quiet && Terminal.showsProgress
    }

    /// Shows how much of the whole is done, at most ten times a second.
    func show(_ done: Int, of total: Int) {
        let now = ContinuousClock.now
        guard isShown, total > 0, now - start > .seconds(1), now - lastDrawn > .milliseconds(100) else {
            return
        }
        (lastDrawn, wasDrawn) = (now, true)
        let filled = min(30, done * 30 / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        Terminal.draw("\(title) \(bar) \(done * 100 / total) %")
    }

    /// Removes the bar.
    func end() { if wasDrawn { Terminal.draw("") } }
}
