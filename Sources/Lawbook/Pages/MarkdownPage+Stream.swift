import Rulebook

extension MarkdownPage {
    /// All streams in a table: what they are, how they stand at last, and whether they are simulated.
    mutating func overview(of streams: [NomineeStream]) {
        heading(2, self("Streams", fr: "Volets"))
        var rows: [[String]] = []
        for stream in streams {
            let status =
                stream.status.versions.last.map { "\($0.value.words[language]), \(since($0.change))" } ?? ""
            rows.append([
                "`\(stream.id)`", stream.words[language], stream.kind.words[language],
                stream.track.words[language],
                status, stream.notSimulated == nil ? self("yes", fr: "oui") : self("no", fr: "non"),
            ])
        }
        table(
            [
                Words("Identifier", fr: "Identifiant"), Words("Name", fr: "Nom"), Words("Kind", fr: "Genre"),
                Words("Nomination", fr: "Désignation"), Words("Status", fr: "État"),
                Words("Simulated", fr: "Simulé"),
            ], rows)
    }

    /// A stream: status and fee by day, what it requires, how it selects.
    mutating func show(_ stream: NomineeStream) {
        heading(3, "\(stream.words[language]) (`\(stream.id)`)")
        if let reason = stream.notSimulated {
            paragraph(self("Not simulated: ", fr: "Non simulé : ") + reason[language] + ".")
        }
        for version in stream.status.versions {
            item(
                self("status: ", fr: "état : ") + version.value.words[language] + ", " + since(version.change)
            )
        }
        for version in stream.fee.versions {
            let fee = ParameterUnit.dollars.words(version.value)[language]
            item(self("fee: ", fr: "frais : ") + fee + ", " + since(version.change))
        }
        endBlock()
        versions(of: stream.eligibility, title: Words("Eligibility", fr: "Admissibilité"))
        for version in stream.selection.versions.reversed() { show(version.value, since(version.change)) }
    }

    private mutating func show(_ selection: Selection, _ since: String) {
        paragraph(self("**Selection**, \(since):", fr: "**Sélection**, \(since) :"))
        for line in selection.lines { item(line[language]) }
        if case .points(let grid) = selection.order { item(self("grid: ", fr: "grille : ") + "`\(grid)`") }
        endBlock()
    }
}
