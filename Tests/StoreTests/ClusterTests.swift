import Foundation
import Testing

@testable import Store

/// A folder that the server's user can reach, and what an environment naming it looks like.
private struct Place: ~Copyable {
    let folder: String
    let environment: [String: String]

    init(suffix: String = "") throws {
        let random = String(UInt32.random(in: .min ... .max), radix: 36)
        folder = "/tmp/bassin-cluster-\(random)"
        let data = folder + suffix
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        // XDG_RUNTIME_DIR is left out: it differs from machine to machine.
        var variables = ["XDG_DATA_HOME": data]
        let machine = ProcessInfo.processInfo.environment
        for name in ["PATH", "BASSIN_PG_BIN"] { variables[name] = machine[name] }
        environment = variables
    }

    deinit {
        try? PrivateCluster(environment: environment).stop()
        try? FileManager.default.removeItem(atPath: folder)
    }
}

extension PrivateCluster {
    /// What psql prints for one statement, without decoration.
    fileprivate func answer(_ statement: String) throws -> String {
        let psql = try ServerPrograms.locate(environment: ["PATH": ""])["psql"]
        let run = try ProgramRun(psql, ["-XAt", "-d", conninfo, "-c", statement], step: "answer")
        try run.require("answer")
        return run.output.trimmingCharacters(in: .newlines)
    }

    fileprivate var mode: Int? {
        try? FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    }

    fileprivate var pid: Int32? {
        if case .running(let pid) = status { pid } else { nil }
    }
}

@Suite(.serialized) struct `Private cluster` {
    @Test func `it is made, stopped and started with its data kept`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        #expect(cluster.status == .absent)
        try cluster.start()
        #expect(cluster.pid != nil)
        _ = try cluster.answer("create table kept as select 42 as number")
        try cluster.stop()
        #expect(cluster.status == .stopped)
        try cluster.stop()
        try cluster.start()
        #expect(try cluster.answer("select number from kept") == "42")
    }

    @Test func `it is durable, without network, and closed to other users`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try cluster.start()
        for (setting, value) in [("fsync", "on"), ("synchronous_commit", "on"), ("listen_addresses", "")] {
            #expect(try cluster.answer("show \(setting)") == value, "\(setting)")
        }
        #expect(cluster.mode == 0o700)
        #expect(try cluster.answer("select current_database()") == "bassin")
        #expect(
            try cluster.answer("select count(*) from pg_settings where source = 'configuration file'") > "0")
        try cluster.start()
    }

    @Test func `officers have to prove who they are, whoever can enter the folder is the superuser`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try cluster.start()
        let database = try Database(cluster.conninfo)
        try database.setUp()
        try database.addOfficer("ada", for: .federal, password: "correct horse battery")
        let own = cluster.conninfo.replacing("user=postgres", with: "user=ada")
        _ = try Database("\(own) password='correct horse battery'").simulations()
        for password in ["", " password='wrong horse battery'"] {
            let error = try storeError { _ = try Database(own + password) }
            guard case .unreachable = error else { throw error }
        }
        #expect(cluster.url(as: "ada").hasSuffix("&user=ada"))
        let log = try String(contentsOfFile: cluster.log, encoding: .utf8)
        #expect(!log.contains("horse"))
    }

    @Test func `many starts at once all succeed with one server`() async throws {
        let place = try Place()
        let environment = place.environment
        let pids = try await withThrowingTaskGroup(of: Int32?.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let cluster = try PrivateCluster(environment: environment)
                    try cluster.start()
                    return cluster.pid
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(pids.count == 1)
        #expect(!pids.contains(nil))
    }

    @Test func `a killed server is started anew with what was committed`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try cluster.start()
        _ = try cluster.answer("create table kept as select 42 as number")
        for _ in 0..<3 {
            let pid = try #require(cluster.pid)
            #expect(kill(pid, SIGKILL) == 0)
            try cluster.start()
            #expect(cluster.pid != pid)
        }
        #expect(try cluster.answer("select number from kept") == "42")
    }

    @Test func `a left PID file with the number of another program does not matter`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try cluster.start()
        let file = "\(cluster.folders.data)/postmaster.pid"
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").dropFirst()
        try cluster.stop()
        // A program of the server's own user, which PostgreSQL would take for a server.
        let other = Process()
        let asUser = cluster.account.name.map { ["/usr/sbin/runuser", "-u", $0, "--"] } ?? []
        let command = asUser + ["/bin/sleep", "60"]
        other.executableURL = URL(filePath: command[0])
        other.arguments = Array(command.dropFirst())
        try other.run()
        defer { other.terminate() }
        try (["\(other.processIdentifier)"] + lines).joined(separator: "\n")
            .write(toFile: file, atomically: false, encoding: .utf8)
        chown(file, cluster.account.user, cluster.account.group)
        #expect(cluster.status == .stopped)
        try cluster.start()
        #expect(cluster.pid != nil)
    }

    @Test func `a folder too long for a socket gets a short one for it`() throws {
        let place = try Place(suffix: "/" + String(repeating: "long/", count: 25))
        let cluster = try PrivateCluster(environment: place.environment)
        #expect(cluster.folders.socket.utf8.count <= ClusterFolders.longestSocketFolder)
        #expect(cluster.folders.socket != cluster.folder)
        try cluster.start()
        #expect(try cluster.answer("select 1") == "1")
        try cluster.stop()
        try FileManager.default.removeItem(atPath: cluster.folders.socket)
    }

    @Test func `a creation that was interrupted is begun anew`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try cluster.account.makePrivateFolder(cluster.folder)
        try cluster.account.makePrivateFolder(cluster.folders.unfinished)
        try "15".write(toFile: "\(cluster.folders.unfinished)/PG_VERSION", atomically: true, encoding: .utf8)
        #expect(cluster.status == .absent)
        try cluster.start()
        #expect(cluster.pid != nil)
    }

    @Test func `a server that cannot start says what its log says`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try cluster.start()
        try cluster.stop()
        let local = "\(cluster.folders.data)/local.conf"
        try "no_such_setting = 1\n".write(toFile: local, atomically: true, encoding: .utf8)
        chown(local, cluster.account.user, cluster.account.group)
        let problem = #expect(throws: ClusterError.self) { try cluster.start() }
        #expect(problem?.description.contains("no_such_setting") == true)
        try FileManager.default.removeItem(atPath: local)
        try cluster.start()
    }

    @Test func `a cluster of another major version is refused by name`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try cluster.account.makePrivateFolder(cluster.folder)
        try cluster.account.makePrivateFolder(cluster.folders.data)
        try "9\n".write(toFile: "\(cluster.folders.data)/PG_VERSION", atomically: true, encoding: .utf8)
        let problem = #expect(throws: ClusterError.self) { try cluster.start() }
        guard case .otherVersion(made: 9, _, folder: cluster.folder) = problem else {
            Issue.record("expected the version, got \(String(describing: problem))")
            return
        }
    }

    @Test func `a link in the place of the folder is refused`() throws {
        let place = try Place()
        let cluster = try PrivateCluster(environment: place.environment)
        try FileManager.default.createSymbolicLink(atPath: cluster.folder, withDestinationPath: "/usr")
        #expect(throws: ClusterError.folder(cluster.folder, reason: "is not a folder")) {
            try cluster.start()
        }
    }
}
