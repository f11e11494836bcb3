import Kernel
import Rulebook
import Yams

extension Scenario {
    private static let kinds: [(String, RoundKind)] = [
        ("general", .general), ("cec", .canadianExperience), ("fsw", .skilledWorker), ("fst", .skilledTrades),
        ("pnp", .provincialNominee), ("category", .category),
    ]

    static func rounds(_ field: ScenarioField?, _ period: DaySpan) throws(ScenarioError) -> RoundsChoice {
        guard let field, let rounds = try field.fields(["rounds"])["rounds"] else { return .history }
        if rounds.node.scalar?.string == "history" { return .history }
        if rounds.node.scalar != nil { throw rounds.error("expected \"history\" or a list of rounds") }
        var planned: [PlannedRound] = []
        for item in try rounds.items() { planned.append(try round(item, period)) }
        return .planned(planned.sorted { $0.day < $1.day })
    }

    private static func round(_ item: ScenarioField, _ period: DaySpan) throws(ScenarioError) -> PlannedRound
    {
        let fields = try item.fields(["on", "kind", "category", "invitations"])
        guard let on = fields["on"], let kindField = fields["kind"] else {
            throw item.error("expected on and kind")
        }
        let (day, kind) = (try on.day(), try kindField.choice(kinds))
        guard period.contains(day) else { throw on.error("\(day) is not in the period") }
        let category = try category(fields["category"], kind, item)
        guard let size = fields["invitations"] else {
            guard kind == .provincialNominee else { throw item.error("invitations is missing") }
            return PlannedRound(day, FederalRound(kind, category: nil, invitations: nil))
        }
        return PlannedRound(
            day, FederalRound(kind, category: category, invitations: try size.whole(1...1_000_000)))
    }

    private static func category(_ field: ScenarioField?, _ kind: RoundKind, _ item: ScenarioField)
        throws(ScenarioError)
        -> RoundCategory?
    {
        switch (field, kind) {
        case (let field?, .category): return try field.choice(RoundCategory.allCases.map { ($0.code, $0) })
        case (nil, .category): throw item.error("a category round needs a category")
        case (let field?, _): throw field.error("only a round of kind category has a category")
        case (nil, _): return nil
        }
    }
}
