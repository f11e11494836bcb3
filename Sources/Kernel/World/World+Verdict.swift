public import Rulebook

/// What a province sees when a file is ready for its decision.
public struct FileVerdict: Sendable {
    /// The candidate is still there and free, the stream's requirements are met today, and the documents bear it out.
    public let isNominable: Bool
    /// What was found on intention to reside.
    public let finding: IntentFinding
    /// What an officer decided on the flag, if any.
    public let resolution: FlagResolution
}

extension World {
    /// What the province of a file sees today, without changing anything.
    public func verdict(onFile file: Int32) -> FileVerdict {
        let row = record.files[Int(file)]
        let (index, stream) = (Int(row.candidate), inForce.streams[Int(row.stream)])
        let circumstances = circumstances(of: index, before: stream.jurisdiction)
        let standing = columns.standing[index]
        let isThere = standing == .inPool || (standing == .outside && stream.track != .enhanced)
        let isFree = columns.nomination[index] < 0
        let isWanting = random.happens(
            behaviour.provinceRefuses, Purpose.provincialRefusal.rawValue, index, luckKey(ofFile: Int(file)))
        let isRecounted = inForce.rescoring[Int(stream.jurisdiction.rawValue)] == .atInvitationAndDecision
        let hasLost = isRecounted && hasLostPoints(row, in: stream)
        return FileVerdict(
            isNominable: isThere && isFree && !isWanting && !hasLost
                && inForce.isEligible(circumstances, for: stream),
            finding: finding(in: circumstances, stream: stream),
            resolution: row.resolution)
    }

    private func finding(in circumstances: Circumstances, stream: StreamInForce) -> IntentFinding {
        guard let intent = inForce.intents[Int(stream.jurisdiction.rawValue)] else {
            return law.federal.intent.finding(in: circumstances, stream: stream.id)
        }
        return intent.finding(in: circumstances, stream: stream.id)
    }
}
