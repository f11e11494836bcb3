/// The text of one or more statements and the file it came from, which errors name.
///
/// A literal is a statement without a file; texts of the project's own come from files and say which.
public struct SQL: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The statements, as written.
    public let text: String
    /// The file that holds them, relative to the folder of all SQL, or nil.
    public let file: String?

    public init(_ text: String, file: String? = nil) {
        self.text = text
        self.file = file
    }

    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension String {
    /// Whether the text holds the character NUL, which neither C strings nor the server's texts can.
    var holdsNUL: Bool {
        utf8.contains(0)
    }

    /// The text itself, or an error that says what it was meant for when it holds NUL.
    func withoutNUL(_ purpose: String) throws(PostgresError) -> String {
        guard !holdsNUL else {
            throw .encoding("\(purpose) holds the character NUL (U+0000), which PostgreSQL cannot store")
        }
        return self
    }
}
