import Postgres

/// What is published about open simulations, as it happens.
public struct Feed: Sendable {
    /// What is heard.
    public enum Channel: String, Sendable {
        /// What is published, each a JSON document.
        case published = "bassin_feed"
        /// That a submission was answered, each as `simulation/submission`.
        case answers = "bassin_answer"
        /// That something was submitted, each as `simulation/submission`.
        case submissions = "bassin_submission"
    }

    private let conninfo: String
    private let channel: Channel

    /// Nothing is opened yet; the connection string is libpq's.
    public init(_ conninfo: String, of channel: Channel = .published) {
        self.conninfo = conninfo
        self.channel = channel
    }

    /// Gives each announcement until the task is cancelled; throws `.unreachable` when the server is lost.
    public func follow(_ heard: (String) -> Void) async throws {
        do {
            let listener = try await Listener(conninfo, channels: [channel.rawValue])
            for try await notification in listener.notifications { heard(notification.payload) }
        } catch let error as PostgresError {
            throw StoreError(error)
        }
    }
}
