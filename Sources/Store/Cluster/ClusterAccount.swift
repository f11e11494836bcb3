import Foundation

/// The user the private server runs as: the caller, or `postgres` when the caller is root.
struct ClusterAccount: Sendable, Equatable {
    /// Nil when the caller runs the server as itself.
    let name: String?
    let user: uid_t
    let group: gid_t

    /// The account for the calling user; throws when root has no `postgres` to turn into.
    static func current() throws(ClusterError) -> ClusterAccount {
        guard geteuid() == 0 else { return ClusterAccount(name: nil, user: geteuid(), group: getegid()) }
        guard let entry = getpwnam("postgres") else { throw .noSuchUser("postgres") }
        return ClusterAccount(name: "postgres", user: entry.pointee.pw_uid, group: entry.pointee.pw_gid)
    }

    /// Makes a folder that only this user can enter, or makes sure that an existing one is such.
    ///
    /// A link, or a folder of somebody else, is refused: in a shared place it might be a trap.
    func makePrivateFolder(_ path: String) throws(ClusterError) {
        let parent = URL(filePath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        } catch {
            throw .folder(parent, reason: "cannot be made: \(error.localizedDescription)")
        }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .folder(path, reason: Self.lastError) }
        var facts = stat()
        guard lstat(path, &facts) == 0 else { throw .folder(path, reason: Self.lastError) }
        guard facts.st_mode & S_IFMT == S_IFDIR else { throw .folder(path, reason: "is not a folder") }
        // Root's own is one that root has made at this moment, here or in another program.
        guard facts.st_uid == user || facts.st_uid == geteuid() else {
            throw .folder(path, reason: "belongs to another user")
        }
        guard lchown(path, user, group) == 0, chmod(path, 0o700) == 0 else {
            throw .folder(path, reason: Self.lastError)
        }
    }

    private static var lastError: String { String(cString: strerror(errno)) }
}
