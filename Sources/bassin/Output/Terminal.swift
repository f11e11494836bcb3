import Foundation

/// Where text goes: results to standard output, everything else to standard error.
enum Terminal {
    /// True when standard error is a terminal, so that a progress bar can be drawn there.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// True when standard output is a terminal that wants colours.
    static var showsColours: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }

    /// Prints a message on standard error.
    static func say(_ message: String) {
        FileHandle.standardError.write(Data((message.hasSuffix("\n") ? message : message + "\n").utf8))
    }

    /// Draws over the current line of standard error, without ending it.
    static func draw(_ text: String) { FileHandle.standardError.write(Data("\r\u{1B}[2K\(text)".utf8)) }
}
