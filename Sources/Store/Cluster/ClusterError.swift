/// Why a server could not be found, started or used, in words for the person at the terminal.
public enum ClusterError: Error, Equatable, CustomStringConvertible {
    /// No folder with the programs of a server was found; the folders that were tried.
    case noServerPrograms(tried: [String])

    /// The server, or its programs, are older than 15; the version met.
    case tooOld(ServerVersion)

    /// The cluster was made by a major version whose programs are not installed.
    case otherVersion(made: Int, installed: [Int], folder: String)

    /// PostgreSQL refuses to run as root, and the user it would run as does not exist.
    case noSuchUser(String)

    /// A folder of the cluster could not be made or is not ours; the reason.
    case folder(String, reason: String)

    /// Another program has held the cluster's lock for too long; the lock's path.
    case locked(String)

    /// A program of the server failed; what it was to do, and the end of what it and the server's log said.
    case failed(String, said: String)

    public var description: String {
        switch self {
        case .noServerPrograms(let tried):
            "no PostgreSQL server programs (initdb, pg_ctl, postgres) in \(tried.joined(separator: ", ")): "
                + "install postgresql, or set BASSIN_PG_BIN to their folder, or BASSIN_DATABASE_URL to a server"
        case .tooOld(let version):
            "PostgreSQL \(version) is too old: \(ServerVersion.oldest.major) or newer is needed"
        case .otherVersion(let made, let installed, let folder):
            "the database in \(folder) was made by PostgreSQL \(made), installed is "
                + "\(installed.map(String.init).joined(separator: ", ")): install postgresql-\(made), "
                + "or move the folder away to begin anew"
        case .noSuchUser(let name):
            "PostgreSQL refuses to run as root, and there is no user \(name) to run it as"
        case .folder(let path, let reason):
            "\(path): \(reason)"
        case .locked(let path):
            "another program has held \(path) for more than a minute"
        case .failed(let step, let said):
            "PostgreSQL could not \(step):\n\(said)"
        }
    }
}
