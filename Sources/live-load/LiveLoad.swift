import Foundation
import Store

/// Puts an open simulation under load: many officers at once, each as itself, and how long they wait for answers.
@main
enum LiveLoad {
    static func main() async throws {
        let options = LoadOptions(CommandLine.arguments.dropFirst())
        let (ledger, switchboard) = (Ledger(wanted: options.instructions), Switchboard())
        let listening = Task { await switchboard.listen(options.database) }
        try await Task.sleep(for: .milliseconds(500))
        let start = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            for (number, officer) in options.officers.enumerated() {
                group.addTask {
                    await withCheckedContinuation { done in
                        let thread = Thread {
                            var session = OfficerAtWork(officer, number: number, options, switchboard, ledger)
                            session.work()
                            done.resume()
                        }
                        thread.start()
                    }
                }
            }
        }
        let seconds = (ContinuousClock.now - start).inSeconds
        listening.cancel()
        print(ledger.report)
        print("\(options.officers.count) sessions, \((seconds * 10).rounded() / 10) s")
        let unanswered = try Database(options.database).unanswered(ledger.submissions, of: options.simulation)
        print("taken in and not answered once: \(unanswered)")
        if unanswered > 0 { exit(1) }
    }
}
