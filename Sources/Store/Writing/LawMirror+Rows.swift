import Rulebook

/// The rows of a law as comma-separated values, since numbers of law are exact decimals.
struct LawRows {
    private(set) var sources = LawRows.line(LawRows.sourceColumns)
    private(set) var parameters = LawRows.line(LawRows.parameterColumns)
    private(set) var versions = LawRows.line(LawRows.versionColumns)
    private var numbers: [Source: Int] = [:]

    static let sourceColumns = ["source_id", "citation", "address", "reliability"]
    static let parameterColumns = ["name", "english", "french", "unit", "settable_as", "provisional_from"]
    static let versionColumns = ["name", "first_day", "last_day", "number", "english", "french", "source_id"]

    init(_ law: LawMirror) {
        for parameter in law.parameters {
            parameters += LawRows.line([
                parameter.name, parameter.words.english, parameter.words.french, "\(parameter.unit)",
                parameter.settableAs, parameter.provisionalFrom.map(LawRows.text),
            ])
            for version in parameter.versions { add(version, of: parameter.name) }
        }
    }

    private mutating func add(_ version: LawMirror.Version, of name: String) {
        versions += LawRows.line([
            name, LawRows.text(version.firstDay), LawRows.text(version.lastDay),
            version.hundredths.map(LawRows.decimal), version.text.english, version.text.french,
            "\(number(of: version.source))",
        ])
    }

    private mutating func number(of source: Source) -> Int {
        if let number = numbers[source] { return number }
        let number = numbers.count + 1
        numbers[source] = number
        sources += LawRows.line([
            "\(number)", source.citation, source.address, "\(source.reliability.rawValue)",
        ])
        return number
    }

    private static func text(_ day: Day) -> String {
        switch day {
        case .distantPast: "-infinity"
        case .distantFuture: "infinity"
        default: "\(day)"
        }
    }

    /// Hundredths as a decimal: 650 is 6.5, 60000 is 600.
    static func decimal(_ hundredths: Int) -> String {
        let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        guard rest != 0 else { return "\(sign)\(whole)" }
        return "\(sign)\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
    }

    /// A line whose cells are all quoted; a cell that is not there is null.
    private static func line(_ cells: [String?]) -> [UInt8] {
        let quoted = cells.map { cell in
            cell.map {
                "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                    + "\""
            } ?? ""
        }
        return Array((quoted.joined(separator: ",") + "\n").utf8)
    }
}
