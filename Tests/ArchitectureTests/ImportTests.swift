import Foundation
import Testing

@Suite struct Imports {
    /// The module an import line names, or nil for any other line.
    private static func module(in line: Substring) -> String? {
        let pattern =
            /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
        return line.firstMatch(of: pattern).map { String($0.1) }
    }

    private static func imports(of target: String) throws -> Set<String> {
        let paths = SourceTree.paths(under: ImportTable.folder(of: target), kind: "swift")
        return try Set(paths.flatMap { try SourceTree.text($0).split(separator: "\n").compactMap(module) })
    }

    @Test(arguments: [
        ("import Rulebook", "Rulebook"),
        ("@_exported public import CivilTime", "CivilTime"),
        ("@testable import Store", "Store"),
        ("@_spi(Testing) internal import struct Kernel.Pool", "Kernel"),
        ("    public import Canada", "Canada"),
    ])
    func `every form of import is read`(line: String, module: String) {
        #expect(Self.module(in: line[...]) == module)
    }

    @Test func `the manifest's dependencies are those of the table`() throws {
        let targets = try Manifest.load().targets.filter { $0.type != "test" }
        #expect(Set(targets.map(\.name)) == Set(ImportTable.dependencies.keys))
        for target in targets {
            #expect(target.names == ImportTable.dependencies[target.name], "\(target.name)")
        }
    }

    @Test(arguments: ImportTable.dependencies.keys.sorted())
    func `a target imports nothing that the table does not give it`(target: String) throws {
        let known = Set(ImportTable.dependencies.keys).union(["Yams", "ArgumentParser"])
        let imported = try Self.imports(of: target).intersection(known)
        #expect(imported.subtracting(ImportTable.imports(of: target)).sorted() == [], "\(target)")
    }

    @Test(arguments: ImportTable.withoutFoundation.sorted())
    func `Foundation stays out`(target: String) throws {
        let folder = ImportTable.folder(of: target)
        #expect(SourceTree.paths(under: folder, kind: "swift").isEmpty == false, "\(folder) is empty")
        #expect(try Self.imports(of: target).filter { $0.hasPrefix("Foundation") } == [], "\(target)")
    }

    @Test func `the table has no circle and no target of a row imports another of its row`() {
        for province in ImportTable.provinces {
            #expect(
                ImportTable.imports(of: province).isDisjoint(
                    with: ImportTable.provinces.union(["FederalPool"])))
        }
        for (left, right) in [("Kernel", "Canada"), ("Kernel", "Population"), ("Store", "Simulation")] {
            #expect(!ImportTable.imports(of: left).contains(right))
            #expect(!ImportTable.imports(of: right).contains(left))
        }
    }
}
