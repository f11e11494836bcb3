import Dispatch
import Foundation
import Store
import Synchronization

/// Hears every answer on one connection and rings whoever waits for it.
final class Switchboard: Sendable {
    private struct Line {
        var waiting: [String: DispatchSemaphore] = [:]
        var early: Set<String> = []
    }

    private let line = Mutex(Line())

    /// Listens until the task is cancelled; begins again when the connection is lost.
    func listen(_ conninfo: String) async {
        while !Task.isCancelled {
            try? await Feed(conninfo, of: .answers).follow { payload in
                let semaphore = line.withLock { line -> DispatchSemaphore? in
                    if let found = line.waiting.removeValue(forKey: payload) { return found }
                    line.early.insert(payload)
                    return nil
                }
                semaphore?.signal()
            }
            try? await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Waits until an answer is announced, at most so many seconds; false when it was not.
    func wait(for payload: String, seconds: Int) -> Bool {
        let semaphore = DispatchSemaphore(value: 0)
        let isThere = line.withLock { line -> Bool in
            if line.early.remove(payload) != nil { return true }
            line.waiting[payload] = semaphore
            return false
        }
        return isThere || semaphore.wait(timeout: .now() + .seconds(seconds)) == .success
    }
}
