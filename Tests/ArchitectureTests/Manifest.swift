import Foundation

/// What the package's manifest says of its targets.
struct Manifest: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let dependencies: [Dependency]
        let pluginUsages: [Dependency]?

        /// The names of everything it depends on, plugins included.
        var names: Set<String> { Set((dependencies + (pluginUsages ?? [])).map(\.name)) }
    }

    /// One of several forms, each an object with one key whose array begins with the name.
    struct Dependency: Decodable {
        let name: String

        private enum Part: Decodable {
            case name(String)
            case other

            init(from decoder: any Decoder) throws {
                let value = try? decoder.singleValueContainer().decode(String.self)
                self = value.map { .name($0) } ?? .other
            }
        }

        init(from decoder: any Decoder) throws {
            let forms = try decoder.singleValueContainer().decode([String: [Part]].self)
            guard case .name(let name) = forms.first?.value.first else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "a dependency without a name"))
            }
            self.name = name
        }
    }

    let targets: [Target]

    /// Asks SwiftPM, with a build folder of its own: the usual one is locked while tests run.
    static func load() throws -> Manifest {
        let scratch = FileManager.default.temporaryDirectory.appending(
            path: "bassin-manifest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let output = scratch.appending(path: "manifest.json")
        try Data().write(to: output)
        let swift = Process()
        swift.executableURL = URL(filePath: "/usr/bin/env")
        swift.arguments = [
            "swift", "package", "--package-path", SourceTree.root, "--scratch-path", scratch.path,
            "dump-package",
        ]
        // SwiftPM leaves a lock file of that folder in the temporary one.
        swift.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": scratch.path]) { $1 }
        swift.standardOutput = try FileHandle(forWritingTo: output)
        try swift.run()
        swift.waitUntilExit()
        return try JSONDecoder().decode(Manifest.self, from: Data(contentsOf: output))
    }
}
