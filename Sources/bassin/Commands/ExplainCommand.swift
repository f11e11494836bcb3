import ArgumentParser

struct ExplainCommand: ParsableCommand {
    func run() throws {}
}
