import Foundation
import Testing

@testable import Store

@Suite struct `Server address` {
    @Test func `a URL comes before everything else`() throws {
        let address = try ServerAddress(environment: [
            "BASSIN_DATABASE_URL": "postgresql://x/y", "PGHOST": "z",
        ])
        guard case .url("postgresql://x/y") = address else {
            Issue.record("got \(address)")
            return
        }
        #expect(try address.conninfo() == "postgresql://x/y")
    }

    @Test(arguments: ["PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE"])
    func `a variable of libpq names a server`(name: String) throws {
        let address = try ServerAddress(environment: [name: "x"])
        guard case .variables = address else {
            Issue.record("got \(address)")
            return
        }
        #expect(try address.conninfo() == "")
    }

    @Test(arguments: [
        (
            "postgresql://u:p@host:5433/bassin?sslmode=require",
            "postgresql://ada@host:5433/bassin?sslmode=require"
        ),
        ("postgresql:///bassin?host=/x&user=u&password=p", "postgresql:///bassin?host=/x&user=ada"),
        ("host=/x dbname=bassin", nil),
    ])
    func `an address for a login has its name and no password`(url: String, expected: String?) throws {
        #expect(try ServerAddress.url(url).url(as: "ada") == expected)
    }

    @Test func `nothing, or empty variables, mean the private cluster`() throws {
        let address = try ServerAddress(
            environment: ["PGHOST": "", "BASSIN_DATABASE_URL": "", "XDG_DATA_HOME": "/data"])
        guard case .privateCluster(let cluster) = address else {
            Issue.record("got \(address)")
            return
        }
        #expect(cluster.folder == "/data/bassin")
    }
}

@Suite struct `Cluster folders` {
    @Test func `a user has them under the home folder`() {
        let folders = ClusterFolders(environment: ["HOME": "/home/ada"], isRoot: false)
        #expect(folders.root == "/home/ada/.local/share/bassin")
        #expect(folders.socket == folders.root)
    }

    @Test func `root has them where the server's user can reach them`() {
        #expect(ClusterFolders(environment: ["HOME": "/root"], isRoot: true).root == "/var/lib/bassin")
    }

    @Test func `a relative XDG_DATA_HOME is ignored`() {
        let environment = ["HOME": "/home/ada", "XDG_DATA_HOME": "data"]
        #expect(
            ClusterFolders(environment: environment, isRoot: false).root == "/home/ada/.local/share/bassin")
    }

    @Test(arguments: [(93, true), (94, false)])
    func `a socket's folder may have 93 bytes`(length: Int, fits: Bool) {
        let base = "/" + String(repeating: "é", count: (length - 8) / 2) + (length % 2 == 0 ? "" : "x")
        let folders = ClusterFolders(environment: ["XDG_DATA_HOME": base], isRoot: false)
        #expect(folders.root.utf8.count == length)
        #expect((folders.socket == folders.root) == fits)
    }

    @Test func `a short runtime folder takes the socket of a long path`() {
        let environment = [
            "XDG_DATA_HOME": "/" + String(repeating: "x", count: 100), "XDG_RUNTIME_DIR": "/run/user/7",
        ]
        let folders = ClusterFolders(environment: environment, isRoot: false)
        #expect(folders.socket.hasPrefix("/run/user/7/bassin-"))
    }
}

@Suite struct `Server programs` {
    /// A folder with programs that say they are of some version.
    private func programs(printing version: String) throws -> String {
        let folder = "/tmp/bassin-programs-\(String(UInt32.random(in: .min ... .max), radix: 36))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["initdb", "pg_ctl", "postgres"] {
            let path = "\(folder)/\(name)"
            try "#!/bin/sh\necho '\(version)'\n".write(toFile: path, atomically: false, encoding: .utf8)
            chmod(path, 0o755)
        }
        return folder
    }

    @Test func `a folder without programs is named`() {
        let environment = ["BASSIN_PG_BIN": "/nowhere"]
        #expect(throws: ClusterError.noServerPrograms(tried: ["/nowhere"])) {
            try ServerPrograms.locate(environment: environment)
        }
    }

    @Test func `a version before 15 is refused`() throws {
        let folder = try programs(printing: "postgres (PostgreSQL) 14.9 (Debian 14.9-1)")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: ClusterError.tooOld(ServerVersion(major: 14, minor: 9))) {
            try ServerPrograms.locate(environment: ["BASSIN_PG_BIN": folder])
        }
    }

    @Test func `a version to come is taken`() throws {
        let folder = try programs(printing: "postgres (PostgreSQL) 19beta1")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let found = try ServerPrograms.locate(environment: ["BASSIN_PG_BIN": folder])
        #expect(found.version == ServerVersion(major: 19, minor: 0))
    }

    @Test(arguments: [(150_020, "15.20"), (140_009, "14.9"), (160_000, "16.0")])
    func `a server's number is its version`(number: Int, text: String) throws {
        #expect(ServerVersion(number: number).description == text)
        #expect((try? ServerVersion(number: number).require()) == nil ? number < 150_000 : number >= 150_000)
    }
}
