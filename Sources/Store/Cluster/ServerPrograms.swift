import Foundation

/// The programs of one installed PostgreSQL server: `initdb`, `pg_ctl`, `createdb` and their like.
public struct ServerPrograms: Sendable, Equatable {
    /// The folder that holds them.
    public let folder: String

    public let version: ServerVersion

    /// The path of one program.
    public subscript(name: String) -> String { "\(folder)/\(name)" }

    /// The newest installed server; throws when there is none or it is older than 15.
    public static func locate(environment: [String: String]) throws(ClusterError) -> ServerPrograms {
        let all = try installed(environment: environment)
        guard let newest = all.last else { throw .noServerPrograms(tried: folders(environment: environment)) }
        try newest.version.require()
        return newest
    }

    /// The newest server of a major version: a cluster can only be run by the version that made it.
    static func locate(major: Int, for data: String, environment: [String: String])
        throws(ClusterError) -> ServerPrograms
    {
        let all = try installed(environment: environment)
        guard !all.isEmpty else { throw .noServerPrograms(tried: folders(environment: environment)) }
        guard let match = all.last(where: { $0.version.major == major }) else {
            throw .otherVersion(made: major, installed: all.map(\.version.major), folder: data)
        }
        try match.version.require()
        return match
    }

    /// Every installed server, oldest first.
    private static func installed(environment: [String: String]) throws(ClusterError) -> [ServerPrograms] {
        var found: [ServerPrograms] = []
        for folder in folders(environment: environment) {
            guard isComplete(folder) else { continue }
            let run = try ProgramRun("\(folder)/postgres", ["--version"], step: "tell its version")
            guard let version = ServerVersion(printed: run.output) else { continue }
            found.append(ServerPrograms(folder: folder, version: version))
        }
        return found.sorted { $0.version < $1.version }
    }

    private static func isComplete(_ folder: String) -> Bool {
        ["initdb", "pg_ctl", "postgres"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
        }
    }

    /// Where servers are looked for; `BASSIN_PG_BIN` replaces all other places.
    private static func folders(environment: [String: String]) -> [String] {
        if let chosen = environment["BASSIN_PG_BIN"], !chosen.isEmpty { return [chosen] }
        let debian = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
        let path = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        // Links such as /usr/bin/initdb point into the same folders; each server counts once.
        let real = path.filter(isComplete).map { folder in
            URL(filePath: "\(folder)/postgres").resolvingSymlinksInPath().deletingLastPathComponent().path
        }
        let all = versions.sorted().map { "\(debian)/\($0)/bin" } + real
        return all.isEmpty
            ? [debian, "PATH"] : all.enumerated().filter { all.firstIndex(of: $1) == $0 }.map(\.element)
    }
}
