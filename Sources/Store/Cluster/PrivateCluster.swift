public import Foundation

/// A PostgreSQL server of Bassin's own: made on first use, started on demand, reached by a Unix socket only.
///
/// Every call blocks. Programs that start or stop it at once wait for each other.
public struct PrivateCluster: Sendable {
    /// Whether the cluster exists and its server runs.
    public enum Status: Sendable, Equatable {
        case absent
        case stopped
        case running(pid: Int32)
    }

    /// The database that Bassin's schemas are in.
    public static let database = "bassin"

    /// The cluster's superuser; the socket's folder decides who may be it.
    public static let superuser = "postgres"

    let folders: ClusterFolders
    let account: ClusterAccount
    private let environment: [String: String]

    /// The cluster that an environment names; nothing is made or started yet.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(ClusterError) {
        self.environment = environment
        account = try ClusterAccount.current()
        folders = ClusterFolders(environment: environment, isRoot: account.name != nil)
    }

    /// The folder of the cluster's files.
    public var folder: String { folders.root }

    /// The file of the server's messages since it was last started; `log.previous` beside it has those before.
    public var log: String { folders.log }

    /// The words libpq connects by.
    public var conninfo: String {
        "host=\(quoted(folders.socket)) port=5432 user=\(Self.superuser) dbname=\(Self.database)"
    }

    /// The address as a URL, for other programs of the same user.
    public var url: String { url(as: Self.superuser) }

    /// The address as a URL for a login, which the server asks for its password.
    public func url(as login: String) -> String {
        let host = Self.escaped(folders.socket)
        return "postgresql:///\(Self.database)?host=\(host)&port=5432&user=\(Self.escaped(login))"
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }

    private func quoted(_ value: String) -> String {
        "'\(value.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
    }

    /// Whether the cluster exists and its server runs, at this moment.
    public var status: Status {
        guard majorVersion != nil else { return .absent }
        return runningServer.map { .running(pid: $0) } ?? .stopped
    }

    /// Makes the cluster when it is absent and starts its server when it is stopped; returns once it takes connections.
    public func start() throws(ClusterError) {
        try account.makePrivateFolder(folders.root)
        try account.makePrivateFolder(folders.socket)
        try ClusterLock(path: folders.lock).whileHeld { () throws(ClusterError) in
            let programs = try programs()
            if majorVersion == nil { try create(programs) }
            try ensureServer(programs)
            try createDatabase(programs)
        }
    }

    /// Stops the server, after the transactions at hand are rolled back; does nothing when it is not running.
    public func stop() throws(ClusterError) {
        guard status != .absent else { return }
        try ClusterLock(path: folders.lock).whileHeld { () throws(ClusterError) in
            guard runningServer != nil else { return }
            let arguments = ["-D", folders.data, "-m", "fast", "-w", "-t", "60", "stop"]
            try run(try programs(), "pg_ctl", arguments, step: "stop").require("stop", log: folders.log)
        }
    }

    /// The programs that made the cluster, or the newest when there is no cluster yet.
    private func programs() throws(ClusterError) -> ServerPrograms {
        guard let majorVersion else { return try ServerPrograms.locate(environment: environment) }
        return try ServerPrograms.locate(major: majorVersion, for: folders.root, environment: environment)
    }

    private var majorVersion: Int? {
        guard let text = try? String(contentsOfFile: "\(folders.data)/PG_VERSION", encoding: .utf8) else {
            return nil
        }
        return Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    func run(_ programs: ServerPrograms, _ name: String, _ arguments: [String], step: String)
        throws(ClusterError) -> ProgramRun
    {
        try ProgramRun(programs[name], arguments, as: account.name, step: step)
    }
}
