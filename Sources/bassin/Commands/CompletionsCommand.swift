import ArgumentParser

/// Prints a completion script for a shell.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Prints a completion script: bash, zsh or fish. / Script de complétion.")

    @Argument(help: "The shell. / L'interpréteur.", completion: .list(["bash", "zsh", "fish"])) var shell:
        String

    func run() throws {
        guard ["bash", "zsh", "fish"].contains(shell) else {
            throw BadInput("\(shell): expected bash, zsh or fish")
        }
        print(Bassin.completionScript(for: CompletionShell(rawValue: shell) ?? .bash))
    }
}
