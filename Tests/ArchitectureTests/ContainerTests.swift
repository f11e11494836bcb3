import Foundation
import Testing
import Yams

@Suite struct Containers {
    private typealias Mapping = [String: Any]

    private func compose() throws -> Mapping {
        try #require(try Yams.load(yaml: SourceTree.text("docker-compose.yml")) as? Mapping)
    }

    private func services() throws -> [String: Mapping] {
        try #require(try compose()["services"] as? [String: Mapping])
    }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(SourceTree.root)/\(path)")
    }

    @Test func `what a service mounts or builds from exists`() throws {
        let named = try #require(try compose()["volumes"] as? Mapping)
        for (service, words) in try services() {
            for volume in words["volumes"] as? [String] ?? [] {
                let source = String(volume.prefix { $0 != ":" })
                #expect(
                    source.hasPrefix(".") ? exists(source) : named.keys.contains(source),
                    "\(service): \(volume)")
            }
            if let folder = words["build"] as? String {
                #expect(exists("\(folder)/Dockerfile"), "\(service)")
            }
        }
    }

    @Test func `no password is written down`() throws {
        var found = 0
        for (service, words) in try services() {
            for (name, value) in words["environment"] as? Mapping ?? [:] where name.contains("PASSWORD") {
                found += 1
                let text = try #require(value as? String, "\(service): \(name)")
                #expect(text.wholeMatch(of: /\$\{\w+:\?[^}]*\}/) != nil, "\(service): \(name) is \(text)")
            }
        }
        #expect(found == 2)
        let text = try SourceTree.text("docker-compose.yml") + SourceTree.text("Dockerfile")
        #expect(!text.contains(/:\/\/\w+:\w+@/))
        #expect(!text.contains(/(?i)(?:ENV|ARG)\s+\w*PASSWORD/))
    }

    @Test func `the database is kept and proves its health before the run starts`() throws {
        let database = try #require(try services()["database"])
        #expect(database["healthcheck"] is Mapping)
        #expect((database["volumes"] as? [String])?.first?.hasPrefix("database:") == true)
        let waits = try #require(try services()["simulation"]?["depends_on"] as? [String: Mapping])
        #expect(waits["database"]?["condition"] as? String == "service_healthy")
    }

    @Test func `what the image copies exists`() throws {
        var copied = 0
        for line in try SourceTree.text("Dockerfile").split(separator: "\n") where line.hasPrefix("COPY ") {
            let words = line.split(separator: " ").dropFirst()
            guard words.first?.hasPrefix("--from=") == false else { continue }
            for source in words.dropLast() {
                copied += 1
                #expect(exists(String(source)), "\(line)")
            }
        }
        #expect(copied >= 5)
    }
}
