import Rulebook

/// The points grid that a call is about: of a stream on a day, or chosen by its name.
struct GridChoice: Sendable {
    let day: Day
    let program: NomineeProgram
    /// The stream whose lines count; nil for a grid that reads the same in every stream.
    let stream: NomineeStream?
    /// The grid with the day and the source of its version.
    let version: Dated<PointsGrid>.Version
    /// Other grids of the stream on the day.
    let others: [String]

    var grid: PointsGrid { version.value }

    /// The name under which lines of a stream count.
    var streamID: String { stream?.id ?? "" }

    /// True when the stream takes candidates on the day.
    var isOpen: Bool { stream.map { $0.status[day] == .open } ?? false }

    /// Finds the grid; throws with the names there are, the days it covers, or how the stream selects.
    init(
        stream: String?, grid: String?, on day: Day, in programs: [NomineeProgram],
        _ language: OfficialLanguage
    ) throws {
        let search = GridSearch(programs: programs, day: day, language: language)
        self.day = day
        let named = try stream.map { try search.stream($0.lowercased()) }
        self.stream = named?.stream
        let id = try grid.map { $0.lowercased() } ?? search.gridID(of: named)
        program = try named?.program ?? search.program(ofGrid: id)
        version = try search.version(of: id, in: program)
        others = (named?.stream.gridIDs(on: day) ?? []).filter { $0 != id }
        try search.expectStream(streamID, of: version.value, in: program)
    }
}

/// The search for a grid, and what is said when there is none.
struct GridSearch {
    let programs: [NomineeProgram]
    let day: Day
    let language: OfficialLanguage

    typealias Place = (program: NomineeProgram, stream: NomineeStream)

    private func refusal(_ english: String, fr french: String) -> BadInput {
        BadInput(Words(english, fr: french)[language])
    }

    /// The stream of a name.
    func stream(_ id: String) throws -> Place {
        for program in programs {
            if let stream = program.streams.first(where: { $0.id == id }) { return (program, stream) }
        }
        let nearest = NearestNames(to: id, among: programs.flatMap { $0.streams.map(\.id) }).list
        throw refusal(
            "--stream \(id): there is no such stream; nearest: \(nearest)",
            fr: "--stream \(id) : aucun volet de ce nom; les plus proches : \(nearest)")
    }

    /// The grid the stream ranks by on the day, or the one its rule asks points of.
    func gridID(of place: Place?) throws -> String {
        guard let (_, stream) = place else {
            throw refusal(
                "--stream or --grid has to be given", fr: "il faut indiquer --stream ou --grid")
        }
        if let id = stream.gridIDs(on: day).first { return id }
        guard let selection = stream.selection[day] else {
            let first = stream.selection.versions.first?.change.day
            let since = first.map { "\($0)" } ?? "—"
            throw refusal(
                "--on \(day): \(stream.id) has no rules on that day; they begin on \(since)",
                fr: "--on \(day) : \(stream.id) n'a aucune règle ce jour-là; elles commencent le \(since)")
        }
        let words = selection.words
        throw refusal(
            "--stream \(stream.id): no points grid on \(day); it selects thus: \(words.english)",
            fr: "--stream \(stream.id) : aucune grille de points le \(day); sélection : \(words.french)")
    }

    /// The program that has a grid.
    func program(ofGrid id: String) throws -> NomineeProgram {
        if let program = programs.first(where: { $0.gridIDs.contains(id) }) { return program }
        let nearest = NearestNames(to: id, among: programs.flatMap(\.gridIDs)).list
        throw refusal(
            "--grid \(id): there is no such grid; nearest: \(nearest)",
            fr: "--grid \(id) : aucune grille de ce nom; les plus proches : \(nearest)")
    }

    /// The version of a program's grid on the day.
    func version(of id: String, in program: NomineeProgram) throws -> Dated<PointsGrid>.Version {
        if let version = program.gridVersion(id, on: day) { return version }
        guard let (first, last) = program.days(ofGrid: id) else {
            let names = program.gridIDs.isEmpty ? "—" : program.gridIDs.joined(separator: ", ")
            throw refusal(
                "--grid \(id): not a grid of \(program.abbreviation); its grids are \(names)",
                fr:
                    "--grid \(id) : pas une grille de ce programme (\(program.abbreviation)), dont les grilles sont \(names)"
            )
        }
        let days = covered(first, last)
        throw refusal(
            "--on \(day): the grid \(id) covers the days \(days.english)",
            fr: "--on \(day) : la grille \(id) couvre les jours \(days.french)")
    }

    private func covered(_ first: Day, _ last: Day?) -> Words {
        guard let last else { return Words("from \(first) on", fr: "à compter du \(first)") }
        return first > .distantPast
            ? Words("from \(first) to \(last)", fr: "du \(first) au \(last)")
            : Words("up to \(last)", fr: "jusqu'au \(last)")
    }

    /// Some lines count in named streams only: a stream of the grid has to be named.
    func expectStream(_ stream: String, of grid: PointsGrid, in program: NomineeProgram) throws {
        guard !grid.streamsOfLines.isEmpty else { return }
        let streams = program.streams(ofGrid: grid).map(\.id)
        guard !streams.contains(stream) else { return }
        let list = streams.joined(separator: ", ")
        throw refusal(
            "--grid \(grid.id): its lines differ by stream; give --stream, one of \(list)",
            fr: "--grid \(grid.id) : ses lignes varient selon le volet; indiquez --stream, parmi \(list)")
    }
}
