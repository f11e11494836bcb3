import Dispatch
import Store
import Synchronization

/// Previews that look ahead, computed one after the other beside the work, so that nobody waits for them but who asked.
///
/// Each lives on in a copy of the world as it stood when its turn came. One that is not finished when the coordinator dies
/// waits still, and is computed anew by the next.
final class Outlook: Sendable {
    private struct State: Sendable {
        var asked: Set<Int64> = []
        var done: [KeptWork.Answered] = []
    }

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "outlook")
    private let bell: @Sendable () -> Void

    /// An outlook that rings when an answer is there.
    init(bell: @escaping @Sendable () -> Void) { self.bell = bell }

    /// Computes the answer to a preview from a copy of the simulation.
    func ask(_ submission: Submission, of live: LiveSimulation) {
        state.withLock { _ = $0.asked.insert(submission.id) }
        queue.async { [self] in
            let answered = KeptWork.Answered(submission, live.previewAnswer(to: submission))
            state.withLock { $0.done.append(answered) }
            bell()
        }
    }

    /// The submissions that were asked and are not taken yet.
    var asked: Set<Int64> { state.withLock { $0.asked } }

    /// Takes the answers that are there; they are asked for no longer.
    func takeDone() -> [KeptWork.Answered] {
        state.withLock { state in
            let done = state.done
            state.done = []
            for answered in done { state.asked.remove(answered.submission.id) }
            return done
        }
    }
}
