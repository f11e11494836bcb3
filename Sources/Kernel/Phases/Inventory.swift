import Rulebook

/// Files that a stream has in hand on the eve of the period: how many, and over how many days they come to a decision.
public struct Inventory: Hashable, Sendable {
    public let stream: String
    public let files: Int
    public let overDays: Int

    /// So many files of a stream that become ready evenly over so many days.
    public init(_ stream: String, files: Int, overDays: Int) {
        self.stream = stream
        self.files = files
        self.overDays = max(1, overDays)
    }
}

extension World {
    /// Opens the files the provinces have in hand on the eve of the period, for the first of those who wait.
    mutating func settleInventory(_ inventory: [Inventory]) {
        for entry in inventory {
            guard let stream = inForce.streams.first(where: { $0.id == entry.stream }) else { continue }
            var waiting = rankedInterests(of: stream)
            let count = min(entry.files, waiting.count)
            for order in 0..<count {
                guard let interest = waiting.popFirst()?.interest else { break }
                openInHand(
                    interest, stream, dueOn: period.first + order * entry.overDays / count)
            }
        }
    }

    /// Opens a file that was applied for before the period and comes up on a day.
    mutating func openInHand(_ interest: Interest, _ stream: StreamInForce, dueOn: Day) {
        let index = Int(interest.candidate)
        let isFree = openFile(of: index, with: stream.jurisdiction) == nil
        guard isFree else { return }
        // Nobody applied before the expression of interest was made.
        let applied = max(
            dueOn - inForce.decisionDays[Int(stream.jurisdiction.rawValue)], columns.submittedOn(index))
        let file = addFile(
            index, stream: stream, draw: -1, points: interest.points, applyBy: min(applied, day))
        record.files[file].openedOn = min(applied, day)
        record.files[file].appliedOn = min(applied, day)
        record.files[file].state = .applied
        record.files[file].dueOn = dueOn
        agenda.note(Event(kind: .fileReady, candidate: interest.candidate, reference: Int32(file)), on: dueOn)
    }
}
