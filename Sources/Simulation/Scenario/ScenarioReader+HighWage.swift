import Rulebook

extension Scenario {
    /// The high-wage factor as a scenario supposes it; nil where it says nothing.
    static func highWage(_ field: ScenarioField?) throws(ScenarioError) -> HighWageFactor? {
        guard let fields = try field?.fields(["from", "levels"]), let field else { return nil }
        guard let from = fields["from"], let listed = fields["levels"] else {
            throw field.error("expected from (a day) and levels (a list)")
        }
        var levels: [RankingSystem.HighWageLevel] = []
        for item in try listed.items() { levels.append(try level(item, levels.count + 1)) }
        guard !levels.isEmpty else { throw listed.error("expected at least one level") }
        return HighWageFactor(from: try from.day(), levels: levels)
    }

    private static func level(_ item: ScenarioField, _ number: Int) throws(ScenarioError)
        -> RankingSystem.HighWageLevel
    {
        let fields = try item.fields(["canadian_work", "offer", "occupations"])
        guard let listed = fields["occupations"] else { throw item.error("occupations is missing") }
        var occupations: [Occupation] = []
        for code in try listed.items() {
            let text = try code.text()
            guard let occupation = Occupation(text), text.utf8.count == 5 else {
                throw code.error("\"\(text)\" is not a code of five digits, such as \"31102\"")
            }
            occupations.append(occupation)
        }
        let name = Words(
            "high-wage occupations, level \(number), as supposed",
            fr: "professions à salaire élevé, niveau \(number), selon l'hypothèse")
        return RankingSystem.HighWageLevel(
            OccupationSet(name, occupations),
            canadianWork: Int16(try fields["canadian_work"]?.whole(0...600) ?? 0),
            offer: Int16(try fields["offer"]?.whole(0...600) ?? 0))
    }
}
