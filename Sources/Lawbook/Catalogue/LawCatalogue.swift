import Canada
public import FederalPool
public import Rulebook

/// Every parameter of a legislation by its dotted name, read off the declarations themselves.
public struct LawCatalogue: Sendable {
    /// The parameters in the order of the law: the federal side, then program after program.
    public let parameters: [CataloguedParameter]
    /// The parameters of each program: its own, its streams' and its grids'.
    private let ofPrograms: [Jurisdiction: [CataloguedParameter]]

    /// The catalogue of a legislation, of the language tests that go with it and of temporary status.
    public init(of law: Legislation, tests: LanguageTests, status: TemporaryStatusLaw = temporaryStatus) {
        let programs = law.programs.map { ($0.jurisdiction, ProgramReader(program: $0).parameters) }
        parameters =
            FederalReader(law: law.federal, tests: tests).parameters
            + StatusReader(law: status).parameters + programs.flatMap(\.1)
        ofPrograms = Dictionary(programs) { $0 + $1 }
    }

    /// The catalogue of the law of Canada as it is declared.
    public static var canada: LawCatalogue { LawCatalogue(of: .canada, tests: languageTests) }

    /// The parameters of the program of a province or territory; none where there is no program.
    public func parameters(of jurisdiction: Jurisdiction) -> [CataloguedParameter] {
        ofPrograms[jurisdiction] ?? []
    }

    /// The parameter of a name, everything under a name, or what a scenario sets by it; empty for an unknown name.
    public subscript(name: String) -> [CataloguedParameter] {
        let below = name + "."
        let found = parameters.filter { $0.name == name || $0.name.hasPrefix(below) }
        return found.isEmpty ? parameters.filter { $0.settableAs == name } : found
    }
}
