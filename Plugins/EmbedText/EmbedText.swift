import Foundation
import PackagePlugin

/// Writes the texts of a target's subfolders into Swift source, one generated file per subfolder.
///
/// Resources would tie the program to a bundle beside it (or to the build folder of one machine); texts in
/// the program do not. SwiftPM plans the build anew only when something under a target's folder changes, so
/// the texts must lie inside the target that embeds them.
@main
struct EmbedText: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let tool = try context.tool(named: "embed-text").url
        return try Self.folders(of: target.directoryURL).map { folder in
            let name = folder.lastPathComponent
            let texts = try Self.texts(in: folder)
            let output = context.pluginWorkDirectoryURL.appending(path: "Embedded_\(name).swift")
            return .buildCommand(
                displayName: "Embedding \(texts.count) texts of \(target.name)/\(name)",
                executable: tool,
                arguments: [name, output.path(percentEncoded: false)]
                    + texts.map { $0.path(percentEncoded: false) },
                inputFiles: texts,
                outputFiles: [output])
        }
    }

    /// The subfolders whose texts are embedded: all but those of tests, which the program never sends.
    private static func folders(of target: URL) throws -> [URL] {
        try visibleContents(of: target).filter { $0.hasDirectoryPath && $0.lastPathComponent != "tests" }
    }

    private static func texts(in folder: URL) throws -> [URL] {
        try visibleContents(of: folder).filter { ["sql", "csv"].contains($0.pathExtension) }
    }

    /// In the order of their names, so that the generated source never depends on the file system.
    private static func visibleContents(of folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: [.isDirectoryKey], options: .skipsHiddenFiles
        ).sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
