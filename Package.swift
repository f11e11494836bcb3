// swift-tools-version: 6.2
import PackageDescription

/// The flags every target is built with; all warnings are errors.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// The flags of the law and of everything else that never touches memory by hand.
let strictAndSafe: [SwiftSetting] = strict + [.strictMemorySafety()]

let provinces = [
    "Alberta", "BritishColumbia", "Manitoba", "NewBrunswick", "NewfoundlandAndLabrador",
    "NorthwestTerritories",
    "NovaScotia", "Ontario", "PrinceEdwardIsland", "Saskatchewan", "Yukon",
]

extension Target {
    /// A nominee program: declarations over the rulebook and nothing else.
    static func province(_ name: String) -> Target {
        .target(
            name: name, dependencies: ["Rulebook"], path: "Sources/Provinces/\(name)",
            swiftSettings: strictAndSafe)
    }
}

extension Array where Element == Target.Dependency {
    /// Every province and territory that has a nominee program.
    static var allProvinces: [Target.Dependency] { provinces.map { .byName(name: $0) } }
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "bassin",
    products: [
        .executable(name: "bassin", targets: ["bassin"]),
        .executable(name: "kernel-bench", targets: ["kernel-bench"]),
        .executable(name: "live-load", targets: ["live-load"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "CivilTime", swiftSettings: strictAndSafe),
        .target(name: "Rulebook", dependencies: ["CivilTime"], swiftSettings: strictAndSafe),
        .target(name: "FederalPool", dependencies: ["Rulebook"], swiftSettings: strictAndSafe),
    ]
        + provinces.map { .province($0) }
        + [
            .target(
                name: "Canada", dependencies: ["Rulebook", "FederalPool"] + .allProvinces,
                swiftSettings: strictAndSafe),
            .target(
                name: "Lawbook", dependencies: ["Rulebook", "FederalPool", "Canada"],
                swiftSettings: strictAndSafe),
            .target(name: "Kernel", dependencies: ["Rulebook"], swiftSettings: strict),
            .target(
                name: "PublishedFigures", dependencies: ["Rulebook"], exclude: ["tables"],
                swiftSettings: strictAndSafe, plugins: ["EmbedText"]),
            .target(
                name: "Population", dependencies: ["Rulebook", "PublishedFigures"],
                swiftSettings: strictAndSafe),
            .target(name: "CandidateFiles", dependencies: ["Rulebook"], swiftSettings: strictAndSafe),
            .target(
                name: "LawProperties", dependencies: ["Rulebook", "FederalPool", "CandidateFiles"],
                swiftSettings: strictAndSafe),
            .target(
                name: "Simulation",
                dependencies: ["Kernel", "Canada", "Population", "PublishedFigures", yams],
                swiftSettings: strictAndSafe),

            .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
            .target(name: "Postgres", dependencies: ["CLibpq"], swiftSettings: strict),
            .executableTarget(name: "embed-text", swiftSettings: strict),
            .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embed-text"]),
            .target(
                name: "SQLFiles", path: "sql",
                exclude: [
                    "migrations", "functions", "views", "policies", "queries", "reports", "checks", "tests",
                    "seeds",
                    "schema.sql",
                ],
                sources: ["SQLFiles.swift", "SQLFile.swift", "SQLHeader.swift"], swiftSettings: strict,
                plugins: ["EmbedText"]),
            .target(name: "Store", dependencies: ["Postgres", "SQLFiles", "Kernel"], swiftSettings: strict),

            .target(
                name: "Live",
                dependencies: ["Store", "Simulation", "Kernel", "CandidateFiles", "FederalPool"],
                swiftSettings: strict),

            .executableTarget(
                name: "bassin",
                dependencies: [
                    "Live", "Simulation", "Store", "Canada", "Lawbook", "Kernel", "FederalPool",
                    "CandidateFiles",
                    "PublishedFigures",
                    argumentParser,
                ],
                swiftSettings: strict),
            .executableTarget(
                name: "live-load", dependencies: ["Store", "Kernel"], swiftSettings: strict),
            .executableTarget(
                name: "kernel-bench",
                dependencies: ["Kernel", "Simulation", "CandidateFiles", "LawProperties"],
                swiftSettings: strict),

            .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"], swiftSettings: strict),
            .testTarget(name: "RulebookTests", dependencies: ["Rulebook"], swiftSettings: strict),
            .testTarget(
                name: "LawTests",
                dependencies: ["Rulebook", "FederalPool", "Canada", "LawProperties"] + .allProvinces,
                path: "Tests/Law", swiftSettings: strict),
            .testTarget(
                name: "LawbookTests", dependencies: ["Lawbook", "Rulebook", "FederalPool", "Canada"],
                swiftSettings: strict),
            .testTarget(
                name: "KernelTests", dependencies: ["Kernel", "Canada", "Population"], swiftSettings: strict),
            .testTarget(
                name: "PopulationTests", dependencies: ["Population", "PublishedFigures", "FederalPool"],
                swiftSettings: strict),
            .testTarget(
                name: "CandidateFilesTests",
                dependencies: ["CandidateFiles", "FederalPool", "LawProperties"],
                swiftSettings: strict),
            .testTarget(
                name: "SimulationTests",
                dependencies: [
                    "Simulation", "CandidateFiles", "FederalPool", "Kernel", "Canada", "Population",
                    "PublishedFigures",
                ],
                swiftSettings: strict),
            .testTarget(name: "PostgresTests", dependencies: ["Postgres"], swiftSettings: strict),
            .testTarget(
                name: "SQLFilesTests", dependencies: ["SQLFiles", "embed-text"], swiftSettings: strict),
            .testTarget(
                name: "StoreTests",
                dependencies: [
                    "Store", "Postgres", "SQLFiles", "Kernel", "Simulation", "CandidateFiles", "FederalPool",
                    "Lawbook",
                ],
                swiftSettings: strict),
            .testTarget(
                name: "LiveTests",
                dependencies: [
                    "Live", "Store", "Postgres", "Kernel", "Simulation", "CandidateFiles", "FederalPool",
                ],
                swiftSettings: strict),
            .testTarget(name: "CommandTests", dependencies: ["bassin", "Postgres"], swiftSettings: strict),
            .testTarget(name: "ArchitectureTests", dependencies: [yams], swiftSettings: strict),
        ],
    swiftLanguageModes: [.v6]
)
