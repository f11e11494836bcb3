public import Rulebook

/// The page of a nominee program, written from its declarations alone, to be compared with the program's guide.
public struct ProgramPage {
    let program: NomineeProgram
    private var page: MarkdownPage

    private init(_ program: NomineeProgram, _ language: OfficialLanguage) {
        self.program = program
        page = MarkdownPage(language)
    }

    /// The page in Markdown.
    public static func text(of program: NomineeProgram, in language: OfficialLanguage) -> String {
        var writer = ProgramPage(program, language)
        writer.write()
        return writer.page.text
    }

    private mutating func writeOpening() {
        page.heading(1, "\(program.words[page.language]) (\(program.abbreviation))")
        page.paragraph(
            page(
                "What Bassin declares of the program of \(program.jurisdiction.words.english), written by `make pages`. Notes name each source and how far it can be relied on.",
                fr:
                    "Ce que Bassin déclare du programme de cette province ou de ce territoire (\(program.jurisdiction.words.french)), écrit par `make pages`. Les notes nomment chaque source et sa fiabilité."
            ))
        page.paragraph(
            page("Authority: ", fr: "Fondement : ") + program.authority.citation + " "
                + page.mark(program.authority))
    }

    private mutating func write() {
        writeOpening()
        page.allocations(program.allocations)
        page.heading(2, page("Deadlines", fr: "Délais"))
        page.table(
            of: ProgramReader(program: program).deadlines + ProgramReader(program: program).followUp)
        page.overview(of: program.streams)
        for stream in program.streams { page.show(stream) }
        if !program.grids.isEmpty { page.heading(2, page("Points grids", fr: "Grilles de points")) }
        for grid in program.grids { page.versions(of: grid) }
        page.practice(program.practice)
        if !program.intentSignals.isEmpty {
            page.heading(
                2,
                page(
                    "Signals of intention to reside, its own",
                    fr: "Indices d'intention de résider propres au programme"))
            page.signals(program.intentSignals)
        }
        page.occupations(
            program.streams.flatMap { stream in
                stream.eligibility.versions.flatMap(\.value.occupationLists)
                    + stream.selection.versions.flatMap(\.value.filter.occupationLists)
            })
    }
}

extension MarkdownPage {
    /// The rhythm of draws that the autopilot repeats.
    fileprivate mutating func practice(_ practice: [DrawPractice]) {
        guard !practice.isEmpty else { return }
        heading(2, self("How the model draws", fr: "Comment le modèle tire"))
        paragraph(
            self(
                "What the autopilot repeats when no officer decides: it is read off published draws or assumed, and is no law.",
                fr:
                    "Ce que le pilote automatique répète quand personne ne décide : tiré des tirages publiés ou supposé, ce n'est pas du droit."
            ))
        var rows: [[String]] = []
        for period in practice {
            rows.append([
                "`\(period.stream)`", "\(period.first)", "\(period.everyDays)",
                "\(period.perMille) " + mark(period.source), "\(period.enhancedPerMille)",
            ])
        }
        table(
            [
                Words("Stream", fr: "Volet"), Words("From", fr: "À partir du"),
                Words("Every (days)", fr: "Tous les (jours)"),
                Words("Part of the year, in 1,000", fr: "Part de l'année, sur 1 000"),
                Words(
                    "Through Express Entry, of those with a profile, in 1,000",
                    fr: "Par Entrée express, de ceux qui ont un profil, sur 1 000"),
            ], rows)
    }
}
