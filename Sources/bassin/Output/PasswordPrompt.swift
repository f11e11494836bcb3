import Foundation
import Store

/// Asks for a password at the terminal, without showing it; from a pipe, a line is read.
struct PasswordPrompt {
    private let common: CommonOptions

    init(_ common: CommonOptions) { self.common = common }

    /// A password for a login, asked for twice at a terminal; bad input when it is too short or the two differ.
    func chosen(for name: String) throws -> String {
        let first = try line(common("password of \(name): ", fr: "mot de passe de \(name) : "))
        guard first.count >= Password.shortest else {
            throw BadInput("a password has at least \(Password.shortest) characters")
        }
        guard isatty(STDIN_FILENO) == 1 else { return first }
        guard try line(common("once more: ", fr: "encore une fois : ")) == first else {
            throw BadInput("the two passwords differ")
        }
        return first
    }

    private func line(_ question: String) throws -> String {
        var shown = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &shown) == 0
        if isTerminal {
            var hidden = shown
            hidden.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
            FileHandle.standardError.write(Data(question.utf8))
        }
        defer {
            if isTerminal {
                tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
                FileHandle.standardError.write(Data("\n".utf8))
            }
        }
        guard let line = readLine() else { throw BadInput("no password was given") }
        return line
    }
}
