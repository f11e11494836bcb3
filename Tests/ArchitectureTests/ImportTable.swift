/// Who may import whom: the table of the architecture, as data.
enum ImportTable {
    static let provinces: Set<String> = [
        "Alberta", "BritishColumbia", "Manitoba", "NewBrunswick", "NewfoundlandAndLabrador",
        "NorthwestTerritories",
        "NovaScotia", "Ontario", "PrinceEdwardIsland", "Saskatchewan", "Yukon",
    ]

    /// Each target's dependencies, of ours and of others.
    static let dependencies: [String: Set<String>] = {
        var table: [String: Set<String>] = [
            "CivilTime": [],
            "Rulebook": ["CivilTime"],
            "FederalPool": ["Rulebook"],
            "Canada": provinces.union(["FederalPool", "Rulebook"]),
            "Lawbook": ["Rulebook", "FederalPool", "Canada"],
            "Kernel": ["Rulebook"],
            "PublishedFigures": ["Rulebook", "EmbedText"],
            "Population": ["Rulebook", "PublishedFigures"],
            "CandidateFiles": ["Rulebook"],
            "LawProperties": ["Rulebook", "FederalPool", "CandidateFiles"],
            "Simulation": ["Kernel", "Canada", "Population", "PublishedFigures", "Yams"],
            "CLibpq": [],
            "Postgres": ["CLibpq"],
            "SQLFiles": ["EmbedText"],
            "EmbedText": ["embed-text"],
            "embed-text": [],
            "Store": ["Postgres", "SQLFiles", "Kernel"],
            "Live": ["Store", "Simulation", "Kernel", "CandidateFiles", "FederalPool"],
            "bassin": [
                "Live", "Simulation", "Store", "Canada", "Lawbook", "Kernel", "FederalPool", "CandidateFiles",
                "PublishedFigures",
                "ArgumentParser",
            ],
            "live-load": ["Store", "Kernel"],
            "kernel-bench": ["Kernel", "Simulation", "CandidateFiles", "LawProperties"],
        ]
        for province in provinces { table[province] = ["Rulebook"] }
        return table
    }()

    /// The terms all speak in: whoever reaches them through another target may import them by name.
    static let vocabulary: Set<String> = ["Rulebook", "CivilTime"]

    /// Where Foundation, which costs size, start-up time and a calendar of its own, has no place.
    static let withoutFoundation = provinces.union([
        "CivilTime", "Rulebook", "FederalPool", "Canada", "Lawbook", "Kernel", "PublishedFigures",
        "Population",
        "CandidateFiles", "LawProperties", "Simulation",
        "Postgres", "SQLFiles",
    ])

    /// The folder of a target's sources.
    static func folder(of target: String) -> String {
        switch target {
        case "SQLFiles": "sql"
        case "EmbedText": "Plugins/EmbedText"
        case _ where provinces.contains(target): "Sources/Provinces/\(target)"
        default: "Sources/\(target)"
        }
    }

    /// All a target may import of ours or of a package; the rest of the world is the standard library.
    static func imports(of target: String) -> Set<String> {
        let direct = dependencies[target] ?? []
        return direct.union(reachable(from: target).intersection(vocabulary))
    }

    private static func reachable(from target: String) -> Set<String> {
        (dependencies[target] ?? []).reduce(into: dependencies[target] ?? []) {
            $0.formUnion(reachable(from: $1))
        }
    }
}
