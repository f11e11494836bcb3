import Kernel
import Rulebook
import Yams

extension Scenario {
    /// Reads a scenario from the text of a YAML file; `file` is the name that messages show.
    ///
    /// Throws a `ScenarioError` for the first mistake. Parameter names are checked when the simulation is prepared.
    public static func read(_ text: String, file: String) throws(ScenarioError) -> Scenario {
        let root = ScenarioField(file: file, path: "", node: try document(text, file: file))
        let fields = try root.fields([
            "name", "period", "seed", "population", "federal", "provinces", "law", "high_wage", "assumptions",
        ])
        let period = try required(fields, "period", in: root, read: period)
        return Scenario(
            name: try required(fields, "name", in: root) { field throws(ScenarioError) in try field.text() },
            period: period,
            seed: try fields["seed"]?.seed() ?? 1,
            population: try required(fields, "population", in: root) { field throws(ScenarioError) in
                try population(field)
            },
            rounds: try rounds(fields["federal"], period), autopilots: try autopilots(fields["provinces"]),
            draws: try draws(fields["provinces"]),
            law: try law(fields["law"]), highWage: try highWage(fields["high_wage"]),
            assumptions: try assumptions(fields["assumptions"]))
    }

    private static func document(_ text: String, file: String) throws(ScenarioError) -> Node {
        do {
            if let node = try Yams.compose(yaml: text) { return node }
        } catch let error as YamlError {
            throw ScenarioError(file: file, line: line(of: error), field: "", "not YAML: \(brief(error))")
        } catch {
            throw ScenarioError(file: file, line: 1, field: "", "not YAML: \(error)")
        }
        throw ScenarioError(file: file, line: 1, field: "", "the file is empty; expected a scenario")
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        case .reader(_, let offset?, _, let yaml): 1 + yaml.prefix(offset).count { $0.isNewline }
        default: 1
        }
    }

    private static func brief(_ error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(nil, let problem, _, _):
            problem
        case .composer(let context?, let problem, _, _): "\(context.text) \(problem)"
        case .reader(let problem, _, _, _): problem
        case .duplicatedKeysInMapping(let keys, _):
            "given twice: \(keys.joined(separator: ", "))"
        default: "\(error)"
        }
    }

    private static func required<Value>(
        _ fields: [String: ScenarioField], _ name: String, in parent: ScenarioField,
        read: (ScenarioField) throws(ScenarioError) -> Value
    ) throws(ScenarioError) -> Value {
        guard let field = fields[name] else { throw parent.error("\(name) is missing") }
        return try read(field)
    }

    private static func period(_ field: ScenarioField) throws(ScenarioError) -> DaySpan {
        let fields = try field.fields(["from", "to"])
        guard let from = fields["from"], let to = fields["to"] else {
            throw field.error("expected from and to")
        }
        let (first, last) = (try from.day(), try to.day())
        guard first <= last else { throw to.error("the period ends (\(last)) before it starts (\(first))") }
        guard first >= "2024-01-01", last <= "2030-12-31" else {
            throw field.error("the period must lie between 2024-01-01 and 2030-12-31")
        }
        return DaySpan(first, through: last)
    }

    private static func population(_ field: ScenarioField) throws(ScenarioError) -> PopulationChoice {
        let fields = try field.fields(["published_on", "file", "arrivals"])
        switch (fields["published_on"], fields["file"]) {
        case (let published?, nil):
            if let arrivals = fields["arrivals"] {
                throw arrivals.error("goes with file only; a published pool always has arrivals")
            }
            return .published(on: try published.countedDay())
        case (nil, let file?): return .file(try file.text(), arrivals: try fields["arrivals"]?.bool() ?? true)
        default: throw field.error("expected either published_on (a day) or file (a path)")
        }
    }

    private static func autopilots(_ field: ScenarioField?) throws(ScenarioError) -> [Jurisdiction] {
        guard let field, let listed = try field.fields(["autopilot", "draws"])["autopilot"] else {
            return Jurisdiction.withProgram
        }
        if listed.node.scalar?.string == "all" { return Jurisdiction.withProgram }
        if listed.node.scalar?.string == "none" { return [] }
        let known = Jurisdiction.withProgram.map { ($0.code, $0) }
        if listed.node.scalar != nil { throw listed.error("expected all, none or a list of provinces") }
        var found: [Jurisdiction] = []
        for item in try listed.items() { found.append(try item.choice(known)) }
        return Jurisdiction.withProgram.filter(found.contains)
    }

    private static func draws(_ field: ScenarioField?) throws(ScenarioError) -> DrawsChoice {
        guard let chosen = try field?.fields(["autopilot", "draws"])["draws"] else { return .history }
        return try chosen.choice([("history", .history), ("practice", .practice)])
    }

    private static func law(_ field: ScenarioField?) throws(ScenarioError) -> [LawOverride] {
        var overrides: [LawOverride] = []
        for item in try field?.items() ?? [] {
            let fields = try item.fields(["set", "to", "from"])
            guard let name = fields["set"], let value = fields["to"], let from = fields["from"] else {
                throw item.error("expected set (a name), to (a value) and from (a day)")
            }
            overrides.append(
                LawOverride(
                    name: try name.text(), value: try value.whole(-1_000_000...1_000_000),
                    from: try from.day(),
                    line: item.line))
        }
        return overrides
    }

    private static func assumptions(_ field: ScenarioField?) throws(ScenarioError) -> [AssumptionOverride] {
        var overrides: [AssumptionOverride] = []
        for (name, value) in try field?.entries() ?? [] {
            overrides.append(AssumptionOverride(name: name, value: try value.number(), line: value.line))
        }
        return overrides
    }
}
