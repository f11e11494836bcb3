import Foundation

/// Writes text files as raw string literals: `embed-text FOLDER OUTPUT FILE…`.
///
/// The output extends `EmbeddedTexts` with one static array named after the folder.
@main
struct EmbedText {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count >= 2 else { stop("usage: embed-text FOLDER OUTPUT FILE…") }
        let folder = arguments[arguments.startIndex]
        let output = arguments[arguments.startIndex + 1]
        do {
            let literals = try arguments.dropFirst(2).map { try literal(folder: folder, file: $0) }
            try Data(source(folder: folder, literals: literals).utf8).write(to: URL(filePath: output))
        } catch let problem as UnsuitableText {
            stop(problem.description)
        } catch {
            stop("\(output): error: \(error)")
        }
    }

    private static func source(folder: String, literals: [String]) -> String {
        """
        extension EmbeddedTexts {
            static let \(folder): [EmbeddedText] = [
        \(literals.joined(separator: ",\n"))
            ]
        }

        """
    }

    private static func literal(folder: String, file: String) throws -> String {
        let name = URL(filePath: file).lastPathComponent
        let text = try RawLiteral(data: Data(contentsOf: URL(filePath: file)), file: file).source
        return "EmbeddedText(\"\(folder)/\(name)\", \(text))"
    }

    private static func stop(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}
