import Foundation

/// What to put a simulation under: `--database URL --simulation N --officers FILE --instructions N --pause MILLISECONDS`.
///
/// The file of officers has a line for each session: a connection string of its login, a tab, and for whom it acts
/// (`federal`, `facilitator`, `observer` or a province's abbreviation).
struct LoadOptions {
    var database = ""
    var simulation = 1
    var officers: [(conninfo: String, side: String)] = []
    var instructions = 20_000
    /// How long an officer thinks at most between an answer and the next request, in milliseconds; half of it on average.
    var pause = 0
    var seed: UInt64 = 1

    /// Reads the options; stops with the one that is not known.
    init(_ arguments: ArraySlice<String>) {
        var rest = Array(arguments.reversed())
        while let option = rest.popLast() {
            guard let value = rest.popLast() else { fatalError("\(option): a value is missing") }
            switch option {
            case "--database": database = value
            case "--simulation": simulation = Int(value) ?? 1
            case "--instructions": instructions = Int(value) ?? 20_000
            case "--pause": pause = Int(value) ?? 0
            case "--seed": seed = UInt64(value) ?? 1
            case "--officers": officers = LoadOptions.officers(in: value)
            default:
                fatalError(
                    "\(option): expected --database, --simulation, --officers, --instructions, --pause or --seed"
                )
            }
        }
    }

    private static func officers(in path: String) -> [(conninfo: String, side: String)] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            fatalError("\(path): cannot be read")
        }
        return text.split(separator: "\n").map { line in
            let parts = line.split(separator: "\t").map(String.init)
            return (parts[0], parts[1])
        }
    }
}
