public import Foundation

/// Where the server is: named by a URL, by libpq's own variables, or Bassin's private one.
public enum ServerAddress: Sendable {
    /// `BASSIN_DATABASE_URL`, or what was given on the command line; libpq reads it.
    case url(String)

    /// libpq's own variables, such as `PGHOST` and `PGSERVICE`.
    case variables

    /// Nothing was named.
    case privateCluster(PrivateCluster)

    /// Those of libpq's variables that say which server or which database.
    private static let naming = ["PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE"]

    /// The address that an environment names; an empty variable counts as absent, as libpq has it.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(ClusterError) {
        if let url = environment["BASSIN_DATABASE_URL"], !url.isEmpty {
            self = .url(url)
        } else if Self.naming.contains(where: { environment[$0]?.isEmpty == false }) {
            self = .variables
        } else {
            self = .privateCluster(try PrivateCluster(environment: environment))
        }
    }

    /// The words libpq connects by; a private server is started first.
    public func conninfo() throws(ClusterError) -> String {
        switch self {
        case .url(let url): return url
        case .variables: return ""
        case .privateCluster(let cluster):
            try cluster.start()
            return cluster.conninfo
        }
    }

    /// The address by which a login connects, without any password; a private server is started first.
    ///
    /// Nil when the address is neither a URL nor empty: then whoever wrote it names the login in it.
    public func url(as login: String) throws(ClusterError) -> String? {
        switch self {
        case .url(let url):
            guard var parts = URLComponents(string: url), parts.scheme?.hasPrefix("postgres") == true else {
                return nil
            }
            (parts.user, parts.password) = (login, nil)
            parts.queryItems = parts.queryItems?.filter { !["user", "password"].contains($0.name) }
            // A URL without a host has no place for a login but among its parameters.
            if parts.host?.isEmpty ?? true {
                parts.user = nil
                parts.queryItems = (parts.queryItems ?? []) + [URLQueryItem(name: "user", value: login)]
            }
            return parts.string
        case .variables: return "postgresql://\(login)@"
        case .privateCluster(let cluster):
            try cluster.start()
            return cluster.url(as: login)
        }
    }

    /// Turns this program into `psql` on the server; returns only by an error.
    ///
    /// The program is replaced, not started beside: the terminal then is psql's alone.
    public func becomePsql(_ arguments: [String]) throws(ClusterError) -> Never {
        let words = ["psql", "--dbname=\(try conninfo())"] + arguments
        _ = withCStrings(words) { execvp("psql", $0) }
        throw .failed("open psql", said: "psql: \(String(cString: strerror(errno)))")
    }
}
