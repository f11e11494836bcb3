/// A mistake in a file of candidates, by file, line and key, with what was expected there.
public struct CandidateFileError: Error, Equatable, CustomStringConvertible {
    public let file: String
    /// The line of the file, from 1.
    public let line: Int
    /// The dotted key or the column, such as `first_language.speaking`; empty for the line as a whole.
    public let field: String
    public let message: String

    /// A mistake at a line.
    public init(file: String, line: Int, field: String, _ message: String) {
        self.file = file
        self.line = line
        self.field = field
        self.message = message
    }

    public var description: String { "\(file):\(line): " + (field.isEmpty ? "" : "\(field): ") + message }
}
