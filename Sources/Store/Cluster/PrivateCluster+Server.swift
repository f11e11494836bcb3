import Foundation

extension PrivateCluster {
    /// Makes the cluster's files, all or none.
    func create(_ programs: ServerPrograms) throws(ClusterError) {
        do {
            if FileManager.default.fileExists(atPath: folders.unfinished) {
                try FileManager.default.removeItem(atPath: folders.unfinished)
            }
        } catch {
            throw .folder(folders.unfinished, reason: error.localizedDescription)
        }
        // Trust is for whoever can enter the folder, which is the user alone.
        let arguments = [
            "--pgdata=\(folders.unfinished)", "--username=\(Self.superuser)", "--auth=trust",
            "--encoding=UTF8", "--locale=C.UTF-8",
        ]
        let made = try run(programs, "initdb", arguments, step: "make a cluster")
        guard made.status == 0 else {
            let runsAs = account.name.map {
                "\n  (it runs as user \($0), who must be able to enter \(folders.root))"
            }
            throw .failed("make a cluster in \(folders.root)", said: made.output + (runsAs ?? ""))
        }
        guard rename(folders.unfinished, folders.data) == 0 else {
            throw .folder(folders.data, reason: String(cString: strerror(errno)))
        }
    }

    /// Waits for a server that is about to take connections, or to end; starts one when there is none.
    func ensureServer(_ programs: ServerPrograms) throws(ClusterError) {
        for _ in 0..<600 {
            guard runningServer != nil else { return try startServer(programs) }
            let arguments = ["-q", "-h", folders.socket, "-p", "5432", "-U", Self.superuser]
            if try run(programs, "pg_isready", arguments, step: "answer").status == 0 { return }
            usleep(100_000)
        }
        throw .failed("take connections", said: "  see \(folders.log)")
    }

    /// Starts the server over files left in any state: a server that was killed has left its PID file behind.
    func startServer(_ programs: ServerPrograms) throws(ClusterError) {
        try writeSettings()
        try disownPIDFile()
        // The socket's folder is this cluster's alone, and no server runs: what lies there is left over.
        for name in [".s.PGSQL.5432", ".s.PGSQL.5432.lock"] { unlink("\(folders.socket)/\(name)") }
        rename(folders.log, "\(folders.log).previous")
        let arguments = ["-D", folders.data, "-l", folders.log, "-w", "-t", "120", "start"]
        // The killed server's children notice its death within moments, and the memory they share is then free.
        for attempt in 1...50 {
            let started = try run(programs, "pg_ctl", arguments, step: "start")
            let log = (try? String(contentsOfFile: folders.log, encoding: .utf8)) ?? ""
            if started.status != 0, attempt < 50, log.contains("is still in use") {
                unlink(folders.log)
                usleep(100_000)
                continue
            }
            return try started.require("start", log: folders.log)
        }
    }

    /// Makes the database once; a file beside the data remembers that it was.
    func createDatabase(_ programs: ServerPrograms) throws(ClusterError) {
        let mark = "\(folders.root)/database-made"
        guard !FileManager.default.fileExists(atPath: mark) else { return }
        let arguments = [
            "-h", folders.socket, "-p", "5432", "-U", Self.superuser, "--template=template0", Self.database,
        ]
        let made = try run(programs, "createdb", arguments, step: "make the database")
        if !made.output.contains("already exists") { try made.require("make the database", log: folders.log) }
        try write("", to: mark)
    }

    private func writeSettings() throws(ClusterError) {
        try writeSettings(ClusterSettings(socketFolder: folders.socket).text, to: "postgresql.conf")
        try writeSettings(ClusterSettings.accessRules, to: "pg_hba.conf")
    }

    private func writeSettings(_ text: String, to name: String) throws(ClusterError) {
        let path = "\(folders.data)/\(name)"
        try write(text, to: path)
        guard chown(path, account.user, account.group) == 0, chmod(path, 0o600) == 0 else {
            throw .folder(path, reason: String(cString: strerror(errno)))
        }
    }

    private func write(_ text: String, to path: String) throws(ClusterError) {
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw .folder(path, reason: "cannot be written: \(error.localizedDescription)")
        }
    }

    private var pidFile: String { "\(folders.data)/postmaster.pid" }

    /// The first line of the server's PID file.
    private var recordedPID: Int32? {
        guard let text = try? String(contentsOfFile: pidFile, encoding: .utf8) else { return nil }
        return text.split(separator: "\n").first.flatMap { Int32($0) }
    }

    /// The server's number, when the PID file names a program that works in the data folder.
    ///
    /// After a crash or a restart of the machine the number may belong to any other program.
    var runningServer: Int32? {
        guard let pid = recordedPID, pid > 0, kill(pid, 0) == 0 || errno == EPERM else { return nil }
        guard FileManager.default.fileExists(atPath: "/proc/self/cwd") else { return pid }
        let worksIn = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")
        let data = URL(filePath: folders.data).resolvingSymlinksInPath().path
        return worksIn == data ? pid : nil
    }

    /// PostgreSQL forgives a PID file whose program is gone, but not one whose number was given away since.
    ///
    /// The number is replaced by one that no program can have. The file's other lines stay: by them PostgreSQL
    /// finds out whether children of the old server are still at work on the data.
    private func disownPIDFile() throws(ClusterError) {
        guard let pid = recordedPID, pid > 0, kill(pid, 0) == 0,
            let text = try? String(contentsOfFile: pidFile, encoding: .utf8)
        else { return }
        let lines =
            ["\(Int32.max)"] + text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        do {
            // In place, so that the file goes on belonging to the server's user.
            try lines.joined(separator: "\n").write(toFile: pidFile, atomically: false, encoding: .utf8)
        } catch {
            throw .folder(pidFile, reason: "cannot be written: \(error.localizedDescription)")
        }
    }
}
