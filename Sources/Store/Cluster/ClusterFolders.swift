import Foundation

/// Where the private cluster keeps its files.
///
/// A user's cluster is in `$XDG_DATA_HOME/bassin`, by default `~/.local/share/bassin`. Root's is in
/// `/var/lib/bassin` unless `XDG_DATA_HOME` is set: the server then runs as `postgres`, which cannot enter root's
/// home.
struct ClusterFolders: Sendable, Equatable {
    /// The folder of all the rest, mode 0700.
    let root: String

    /// The folder of the socket: the root itself, or a short one elsewhere when the root's path is too long.
    let socket: String

    var data: String { "\(root)/data" }
    var log: String { "\(root)/log" }
    var lock: String { "\(root)/lock" }

    /// Made in here and then renamed, so that an interrupted creation leaves no half-made cluster behind.
    var unfinished: String { "\(root)/data.unfinished" }

    init(environment: [String: String], isRoot: Bool) {
        root = Self.root(environment: environment, isRoot: isRoot)
        socket = Self.socket(root: root, environment: environment, isRoot: isRoot)
    }

    private static func root(environment: [String: String], isRoot: Bool) -> String {
        // The specification of these variables says that a relative path is to be ignored.
        if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
            return URL(filePath: "\(base)/bassin").standardizedFileURL.path
        }
        if isRoot { return "/var/lib/bassin" }
        let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
        return "\(home)/.local/share/bassin"
    }

    /// The longest folder whose socket fits the 107 bytes that the kernel allows a socket's path.
    static let longestSocketFolder = 107 - "/.s.PGSQL.5432".utf8.count

    private static func socket(root: String, environment: [String: String], isRoot: Bool) -> String {
        if root.utf8.count <= longestSocketFolder { return root }
        let name = "bassin-\(geteuid())-\(fingerprint(of: root))"
        // Root's own runtime folder is closed to `postgres`.
        if !isRoot, let base = environment["XDG_RUNTIME_DIR"], base.hasPrefix("/") {
            let folder = "\(base)/\(name)"
            if folder.utf8.count <= longestSocketFolder { return folder }
        }
        return "/tmp/\(name)"
    }

    /// FNV-1a of a path: two clusters of one user never share a socket's folder.
    private static func fingerprint(of path: String) -> String {
        let hash = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
