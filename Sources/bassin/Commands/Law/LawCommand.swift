import ArgumentParser

/// The law itself: values by name and day, changes, sources, pages.
struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law",
        abstract:
            "The law by name and day, its changes, its sources, its pages. / Le droit par nom et par jour.",
        subcommands: [
            LawShowCommand.self, LawChangesCommand.self, LawSourcesCommand.self, LawPageCommand.self,
        ])
}
