import Foundation

/// Exclusive hold of a cluster's folder among programs.
///
/// The lock is the kernel's: it goes with the program that held it, however that ends.
struct ClusterLock {
    let path: String

    /// Does the work alone, after waiting up to a minute for whoever starts or stops the cluster at this moment.
    func whileHeld(_ work: () throws(ClusterError) -> Void) throws(ClusterError) {
        // Closed on exec: the server that is started must not inherit the lock.
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .folder(path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        for _ in 0..<1_200 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return try work() }
            usleep(50_000)
        }
        throw .locked(path)
    }
}
