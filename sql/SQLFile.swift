/// One file of SQL and what its opening comment says of it.
public struct SQLFile: Sendable {
    /// The path under `sql/`, such as `queries/run_list.sql`.
    public let path: String

    /// The whole text, comments included.
    public let text: String

    /// A file at a path under `sql/`.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The folder under `sql/`, such as `queries`.
    public var folder: String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The file's name without folder and extension, such as `run_list`.
    public var name: String { path.baseName }

    /// The opening comment, read anew at each call.
    public var header: SQLHeader { SQLHeader(text: text) }
}

extension String {
    /// A path's last part without its extension.
    var baseName: String {
        let start = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
        let file = self[start...]
        return String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
    }
}

/// A text and its path under `sql/`, as the build wrote it.
struct EmbeddedText {
    let path: String
    let text: String

    init(_ path: String, _ text: StaticString) {
        self.path = path
        self.text = text.description
    }
}

/// Extended by the generated sources with one array for each folder.
enum EmbeddedTexts {}
