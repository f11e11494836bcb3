import Foundation

/// The project's own files, without what was built and what git keeps.
enum SourceTree {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// Every file's path from the root, in order.
    static let paths: [String] = {
        var found: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
            for name in names where !name.hasPrefix(".build") && name != ".git" {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
                if isFolder.boolValue { folders.append(path) } else { found.append(path) }
            }
        }
        return found.sorted()
    }()

    /// The paths of a kind under a folder.
    static func paths(under folder: String, kind: String) -> [String] {
        paths.filter { $0.hasPrefix("\(folder)/") && $0.hasSuffix(".\(kind)") }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }

    /// Each line that matches, as `path:line: text`; `reduce` takes away what is not to be looked at.
    static func matches(
        of pattern: Regex<Substring>, in paths: [String], reduce: (Substring) -> String = { String($0) }
    ) throws -> [String] {
        try paths.flatMap { path in
            try text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { reduce($0.element).contains(pattern) }
                .map { "\(path):\($0.offset + 1): \($0.element)" }
        }
    }

    /// A line of Swift without its comment.
    static func withoutComment(_ line: Substring) -> String {
        line.hasPrefix("//") ? "" : String(line.replacing(/(^|\s)\/\/.*/, with: ""))
    }

    /// A line of Swift without its comment and with its strings emptied.
    static func codeAlone(_ line: Substring) -> String {
        withoutComment(Substring(line.replacing(/"(\\.|[^"\\])*"/, with: "\"\"")))
    }
}
